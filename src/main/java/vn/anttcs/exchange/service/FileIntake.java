package vn.anttcs.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import vn.anttcs.exchange.api.FinishImport;
import vn.anttcs.exchange.api.ImportJob;
import vn.anttcs.exchange.api.StartImport;
import vn.anttcs.platform.http.Call;

/** Takes a whole file as it comes in and cuts it into parts, so that it never lies in memory. */
@ApplicationScoped
public class FileIntake {
    private static final int PART = 1 << 20;

    private ImportIntake intake;
    private PartStore parts;

    protected FileIntake() {}

    @Inject
    public FileIntake(ImportIntake intake, PartStore parts) {
        this.intake = intake;
        this.parts = parts;
    }

    /**
     * Opens an import, takes the file and puts it into the queue; without a file it stays open for parts. When the same
     * request comes again with its key, what came in before is not kept twice.
     *
     * @param announced whether the request says that it brings a file, so that an empty one is a fault
     */
    public ImportJob receive(StartImport command, InputStream file, boolean announced) throws IOException {
        Call call = Call.current();
        ImportJob job = call.settled(() -> intake.startImport(command));
        try {
            long count = parts(job.importNo(), file);
            if (count == 0) {
                return announced ? ImportViews.line(parts.refuseEmpty(job.importNo())) : job;
            }
            return call.settled(() -> intake.finishImport(new FinishImport(job.importNo(), count)));
        } catch (IOException | RuntimeException broken) {
            giveUp(call, job.importNo());
            throw broken;
        }
    }

    private long parts(String importNo, InputStream file) throws IOException {
        long count = 0;
        for (byte[] part = file.readNBytes(PART); part.length > 0; part = file.readNBytes(PART)) {
            parts.add(importNo, ++count, part, null);
        }
        return count;
    }

    /** A file that broke off is of no use, unless its sender can come again with the same key. */
    private void giveUp(Call call, String importNo) {
        if (call.idempotencyKey() == null) {
            parts.giveUp(importNo);
        }
    }
}
