package vn.anttcs.exchange.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.anttcs.exchange.persistence.ImportLeases.Waiting;

/** Which jobs may be taken: those of one account in the order in which they came, since members need their teams. */
final class NextJobs {
    private NextJobs() {}

    static List<Waiting> of(List<Waiting> unfinished) {
        Set<Long> busy = new HashSet<>();
        List<Waiting> next = new ArrayList<>();
        for (Waiting job : unfinished) {
            if (busy.add(job.accountId()) && job.free()) {
                next.add(job);
            }
        }
        return next;
    }
}
