package vn.anttcs.exchange.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import vn.anttcs.exchange.api.ImportState;
import vn.anttcs.exchange.persistence.ImportFindings;
import vn.anttcs.exchange.persistence.JobRow;
import vn.anttcs.exchange.rule.FindingCode;

/** The whole work on one job, from the step at which it stands. */
final class ImportPasses {
    private final ImportRun run;

    ImportPasses(ImportRun run) {
        this.run = run;
    }

    /** Brings the job to its end. */
    void work() {
        try {
            passes();
        } catch (FileFault fault) {
            fail(fault);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void passes() throws IOException {
        JobRow.Phase phase = run.job().phase();
        boolean stopped = false;
        if (phase == JobRow.Phase.CHECKING) {
            stopped = !new CheckPass(run).check();
            if (stopped) {
                run.work().end(run.lease(), ImportState.CANCELLED, 0);
                return;
            }
        }
        if (phase != JobRow.Phase.SETTLING) {
            stopped = !new StorePass(run).store();
        }
        stopped |= run.work().cancelWanted(run.lease());
        if (stopped) {
            run.work().stop(run.lease(), FindingCode.IMPORT_CANCELLED.name());
        }
        long corrections = new SettlePass(run).settle();
        run.work().end(run.lease(), stopped ? ImportState.CANCELLED : ImportState.DONE, corrections);
    }

    private void fail(FileFault fault) {
        run.work()
                .fail(
                        run.lease(),
                        fault.code().name(),
                        ImportFindings.joined(fault.arguments()),
                        fault.findings().isEmpty() ? List.of() : Findings.ofHeadings(fault.findings()));
    }
}
