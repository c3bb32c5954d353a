package vn.anttcs.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.anttcs.exchange.persistence.ImportCommunes;
import vn.anttcs.exchange.persistence.ImportFindings;
import vn.anttcs.exchange.persistence.ImportJobs;
import vn.anttcs.exchange.persistence.ImportParts;
import vn.anttcs.exchange.persistence.ImportProgress;

/** All rows that the work on a job writes, in one hand. */
@ApplicationScoped
public class WorkRows {
    private ImportJobs jobs;
    private ImportProgress progress;
    private ImportFindings findings;
    private ImportCommunes communes;
    private ImportParts parts;

    protected WorkRows() {}

    @Inject
    public WorkRows(
            ImportJobs jobs,
            ImportProgress progress,
            ImportFindings findings,
            ImportCommunes communes,
            ImportParts parts) {
        this.jobs = jobs;
        this.progress = progress;
        this.findings = findings;
        this.communes = communes;
        this.parts = parts;
    }

    ImportJobs jobs() {
        return jobs;
    }

    ImportProgress progress() {
        return progress;
    }

    ImportFindings findings() {
        return findings;
    }

    ImportCommunes communes() {
        return communes;
    }

    ImportParts parts() {
        return parts;
    }
}
