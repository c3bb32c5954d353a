package vn.anttcs.exchange.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.exchange.api.AddImportPart;
import vn.anttcs.exchange.api.CancelImport;
import vn.anttcs.exchange.api.FinishImport;
import vn.anttcs.exchange.api.ImportJob;
import vn.anttcs.exchange.api.ImportState;
import vn.anttcs.exchange.api.StartImport;
import vn.anttcs.exchange.persistence.ImportJobs;
import vn.anttcs.exchange.persistence.JobRow;
import vn.anttcs.platform.error.Refusal;

/** Tiếp nhận tệp: opens imports, takes their parts, lets them start and stops them. */
@Stateless
public class ImportIntake {
    @Inject
    private ImportJobs jobs;

    @Inject
    private PartStore parts;

    @Inject
    private ImportSight sight;

    @Inject
    private NewJobs newJobs;

    @Inject
    private ImportEnd end;

    /** Opens an import of the caller's; the parts of the file follow. */
    @Operation(value = "startImport", right = Right.DUTY_IMPORT, territory = Territory.FILTERED, write = true)
    public ImportJob startImport(StartImport command) {
        JobRow job = newJobs.open(command);
        return ImportViews.line(job);
    }

    /** Adds a part; refused when it leaves a gap or differs from what came under its number before. */
    @Operation(value = "addImportPart", right = Right.DUTY_IMPORT, territory = Territory.FILTERED, write = true)
    public ImportJob addImportPart(AddImportPart command) {
        return ImportViews.line(parts.add(command.importNo(), command.partNo(), command.content(), command.checksum()));
    }

    /** Puts the import into the queue. */
    @Operation(value = "finishImport", right = Right.DUTY_IMPORT, territory = Territory.FILTERED, write = true)
    public ImportJob finishImport(FinishImport command) {
        JobRow job = sight.lockOwn(command.importNo());
        if (job.counts().parts() != command.parts()) {
            throw Refusal.conflict(
                    "IMPORT_PARTS_MISSING", "parts", String.valueOf(job.counts().parts()));
        }
        if (job.state() == ImportState.RECEIVING) {
            jobs.queue(job.id());
        }
        return ImportViews.line(jobs.find(job.importNo()).orElseThrow());
    }

    /** Stops an import before its next commune; one that has ended stays as it is. */
    @Operation(value = "cancelImport", right = Right.DUTY_IMPORT, territory = Territory.FILTERED, write = true)
    public ImportJob cancelImport(CancelImport command) {
        JobRow job = sight.lockToStop(command.importNo());
        if (job.state().isFinal()) {
            throw Refusal.conflict("IMPORT_ENDED", "importNo", command.importNo());
        }
        end.cancel(job);
        return ImportViews.line(jobs.find(job.importNo()).orElseThrow());
    }
}
