package vn.anttcs.exchange.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.anttcs.access.service.AccountCaller;
import vn.anttcs.exchange.api.ImportState;
import vn.anttcs.exchange.persistence.ImportJobs;
import vn.anttcs.exchange.rule.FindingCode;
import vn.anttcs.platform.error.Language;
import vn.anttcs.platform.http.Call;
import vn.anttcs.platform.persistence.Transactions;

/** Ends imports whose sender went away in the middle of the file: their parts are personal data that nobody waits for. */
@Singleton
public class AbandonedImports {
    static final Duration PATIENCE = Duration.ofHours(24);

    @Inject
    private ImportJobs jobs;

    @Inject
    private ImportEnd end;

    @Inject
    private Transactions transactions;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "5/10", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tidy() {
        Instant before = clock.instant().minus(PATIENCE);
        List<Long> abandoned = jobs.abandoned(before);
        if (abandoned.isEmpty()) {
            return;
        }
        Call call = new Call("abandoned-imports", Call.Protocol.INTERNAL, "", Language.VI);
        call.caller(AccountCaller.HOUSE);
        call.run(() -> abandoned.forEach(importNo -> transactions.apart(() -> giveUp(importNo, before))));
    }

    /** Looks again under the lock of the job: its sender may have come back. */
    private boolean giveUp(long importNo, Instant before) {
        boolean abandoned = jobs.lock(importNo)
                .filter(job -> job.state() == ImportState.RECEIVING)
                .filter(job -> jobs.isAbandoned(job.id(), before))
                .isPresent();
        if (abandoned) {
            end.fail(importNo, FindingCode.IMPORT_ABANDONED.name(), String.valueOf(PATIENCE.toHours()));
        }
        return abandoned;
    }
}
