package vn.anttcs.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import vn.anttcs.access.service.AccountCaller;
import vn.anttcs.exchange.api.FinishImport;
import vn.anttcs.exchange.api.ImportKind;
import vn.anttcs.exchange.api.ImportState;
import vn.anttcs.exchange.api.StartImport;
import vn.anttcs.exchange.persistence.ImportJobs;
import vn.anttcs.exchange.persistence.JobRow;
import vn.anttcs.organisation.service.ForceLoad;
import vn.anttcs.platform.http.Call;
import vn.anttcs.platform.persistence.Transactions;

/** Sends the files of the demonstration force by the same way as everybody else's, each once. */
@ApplicationScoped
public class DemonstrationFiles {
    private ImportIntake intake;
    private PartStore parts;
    private ImportJobs jobs;
    private ForceLoad force;
    private Transactions transactions;

    protected DemonstrationFiles() {}

    @Inject
    public DemonstrationFiles(
            ImportIntake intake, PartStore parts, ImportJobs jobs, ForceLoad force, Transactions transactions) {
        this.intake = intake;
        this.parts = parts;
        this.jobs = jobs;
        this.force = force;
        this.transactions = transactions;
    }

    /** Writes one file. */
    @FunctionalInterface
    interface Rows {
        int write(Appendable out) throws IOException;
    }

    /** Whether the register is empty, or a load of ours has begun. */
    boolean isWanted() {
        return !jobs().isEmpty() || force.isEmpty();
    }

    /** The jobs of the house that have their files. */
    List<JobRow> jobs() {
        return jobs.list(null, null, Long.MAX_VALUE, 500).stream()
                .filter(job -> job.starter().accountId() == AccountCaller.HOUSE.accountId())
                .filter(job -> job.state() != ImportState.CANCELLED)
                .toList();
    }

    /** Sends a file, unless it was sent before; one that was broken off is sent anew. */
    void send(ImportKind kind, Rows rows) throws IOException {
        for (JobRow job : jobs()) {
            if (job.kind() == kind && job.state() != ImportState.RECEIVING) {
                return;
            }
            if (job.kind() == kind) {
                apart(() -> parts.giveUp(String.valueOf(job.importNo())));
            }
        }
        Call call = Call.current();
        String importNo = call.settled(() -> intake.startImport(new StartImport(kind, false)))
                .importNo();
        AtomicLong partNo = new AtomicLong();
        PartSink sink = new PartSink(part -> apart(() -> parts.add(importNo, partNo.incrementAndGet(), part, null)));
        try (Writer writer = new OutputStreamWriter(sink, StandardCharsets.UTF_8)) {
            rows.write(writer);
        }
        long count = sink.end();
        call.settled(() -> intake.finishImport(new FinishImport(importNo, count)));
    }

    private void apart(Runnable work) {
        transactions.apart(() -> {
            work.run();
            return null;
        });
    }
}
