package vn.anttcs.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import vn.anttcs.exchange.api.ImportState;
import vn.anttcs.exchange.persistence.ImportJobs;
import vn.anttcs.exchange.persistence.ImportParts;
import vn.anttcs.exchange.persistence.JobRow;
import vn.anttcs.exchange.rule.FindingCode;
import vn.anttcs.platform.config.Settings;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;

/** Keeps the parts of a file in the database, in order, each once. */
@ApplicationScoped
public class PartStore {
    private ImportSight sight;
    private ImportJobs jobs;
    private ImportParts parts;
    private ImportEnd end;
    private Clock clock;

    protected PartStore() {}

    @Inject
    public PartStore(ImportSight sight, ImportJobs jobs, ImportParts parts, ImportEnd end, Clock clock) {
        this.sight = sight;
        this.jobs = jobs;
        this.parts = parts;
        this.end = end;
        this.clock = clock;
    }

    /** Adds a part of the caller's own job; the same part again changes nothing. */
    @Transactional
    public JobRow add(String importNo, long partNo, byte[] content, String checksum) {
        JobRow job = sight.lockOwn(importNo);
        if (checksum != null && !checksum.toLowerCase(Locale.ROOT).equals(checksum(content))) {
            throw Refusal.invalid("IMPORT_CHECKSUM", "checksum");
        }
        if (partNo <= job.counts().parts()) {
            refuseOther(job, partNo, content);
            return job;
        }
        if (job.state() != ImportState.RECEIVING) {
            throw Refusal.conflict("IMPORT_NOT_RECEIVING", "importNo", importNo);
        }
        if (partNo != job.counts().parts() + 1) {
            throw Refusal.conflict(
                    "IMPORT_PART_GAP", "partNo", String.valueOf(job.counts().parts() + 1));
        }
        long bytes = job.counts().bytes() + content.length;
        if (bytes > Settings.maximumImport()) {
            throw Refusal.of(ErrorCode.TOO_LARGE, String.valueOf(Settings.maximumImport()));
        }
        parts.add(job.id(), partNo, checksum(content), content);
        jobs.received(job.id(), partNo, bytes, clock.instant());
        return jobs.find(job.importNo()).orElseThrow();
    }

    /** Ends the caller's own job whose file broke off. */
    @Transactional
    public void giveUp(String importNo) {
        JobRow job = sight.lockOwn(importNo);
        if (job.state() == ImportState.RECEIVING) {
            end.cancel(job);
        }
    }

    /** Ends the caller's own job whose file has not a single byte. */
    @Transactional
    public JobRow refuseEmpty(String importNo) {
        JobRow job = sight.lockOwn(importNo);
        if (job.state() == ImportState.RECEIVING && job.counts().parts() == 0) {
            end.fail(job.id(), FindingCode.FILE_EMPTY.name(), "");
        }
        return jobs.find(job.importNo()).orElseThrow();
    }

    private void refuseOther(JobRow job, long partNo, byte[] content) {
        Optional<String> kept = parts.checksum(job.id(), partNo);
        if (kept.isPresent() && !kept.get().equals(checksum(content))) {
            throw Refusal.conflict("IMPORT_PART_DIFFERS", "partNo", String.valueOf(partNo));
        }
    }

    /** SHA-256 in hexadecimal digits. */
    public static String checksum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
