package vn.anttcs.exchange.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.anttcs.exchange.persistence.ImportJobs.Unfinished;

/** Which jobs may be taken: those of one account in the order in which they came, since members need their teams. */
final class NextJobs {
    private NextJobs() {}

    static List<Long> of(List<Unfinished> unfinished, Set<Long> free) {
        Set<Long> busy = new HashSet<>();
        List<Long> next = new ArrayList<>();
        for (Unfinished job : unfinished) {
            if (busy.add(job.accountId()) && free.contains(job.jobId())) {
                next.add(job.jobId());
            }
        }
        return next;
    }
}
