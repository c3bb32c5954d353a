package vn.anttcs.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Scope;
import vn.anttcs.access.service.Territories;
import vn.anttcs.exchange.api.ImportKind;
import vn.anttcs.exchange.api.ImportState;
import vn.anttcs.exchange.api.StartImport;
import vn.anttcs.exchange.persistence.ImportJobs;
import vn.anttcs.exchange.persistence.JobRow;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.http.Call;
import vn.anttcs.platform.persistence.Ids;

/** Opens jobs for whoever calls, with what is needed to go on when the call is over. */
@ApplicationScoped
public class NewJobs {
    private ImportJobs jobs;
    private Territories territories;
    private Ids ids;
    private Clock clock;

    protected NewJobs() {}

    @Inject
    public NewJobs(ImportJobs jobs, Territories territories, Ids ids, Clock clock) {
        this.jobs = jobs;
        this.territories = territories;
        this.ids = ids;
        this.clock = clock;
    }

    JobRow open(StartImport command) {
        Call call = Call.current();
        Scope scope = territories.scope(command.kind() == ImportKind.DUTY ? Right.DUTY_IMPORT : Right.IMPORT);
        if (!scope.nation() && scope.unitIds().isEmpty()) {
            throw Refusal.of(ErrorCode.FORBIDDEN);
        }
        JobRow.Starter starter = new JobRow.Starter(
                call.caller().accountId(), call.caller().name(), call.address(), call.requestId(), call.language());
        JobRow job = new JobRow(
                ids.next(),
                ids.next("import_no"),
                command.kind(),
                Boolean.TRUE.equals(command.dryRun()),
                ImportState.RECEIVING,
                JobRow.Phase.CHECKING,
                starter,
                scope.nation(),
                new JobRow.Times(clock.instant().truncatedTo(ChronoUnit.MICROS), null, null),
                new JobRow.Counts(0, 0, 0, 0, 0, 0, 0, 0),
                null,
                null,
                false);
        jobs.add(job, scope.nation() ? List.of() : scope.unitIds());
        return job;
    }
}
