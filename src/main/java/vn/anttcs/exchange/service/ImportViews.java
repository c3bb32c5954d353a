package vn.anttcs.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.anttcs.exchange.api.ImportCommune;
import vn.anttcs.exchange.api.ImportJob;
import vn.anttcs.exchange.persistence.CommuneRow;
import vn.anttcs.exchange.persistence.ImportCommunes;
import vn.anttcs.exchange.persistence.ImportFindings;
import vn.anttcs.exchange.persistence.JobRow;
import vn.anttcs.platform.error.Language;
import vn.anttcs.platform.http.Call;

/** Jobs as their callers see them. */
@ApplicationScoped
public class ImportViews {
    private ImportCommunes communes;

    protected ImportViews() {}

    @Inject
    public ImportViews(ImportCommunes communes) {
        this.communes = communes;
    }

    /** A job with its counts by commune. */
    ImportJob whole(JobRow job) {
        return view(
                job,
                communes.list(job.id()).stream()
                        .filter(commune -> !commune.communeCode().isEmpty())
                        .map(commune -> commune(commune, job))
                        .toList());
    }

    private static ImportCommune commune(CommuneRow commune, JobRow job) {
        long stored = commune.stored() ? commune.read() : 0;
        boolean refused = !commune.stored()
                && (commune.verdict() != null
                        || commune.faulty() > 0
                        || job.state().isFinal());
        return new ImportCommune(commune.communeCode(), commune.read(), stored, refused ? commune.read() : 0);
    }

    /** A job as a line of a list. */
    static ImportJob line(JobRow job) {
        return view(job, List.of());
    }

    private static ImportJob view(JobRow job, List<ImportCommune> communes) {
        JobRow.Counts counts = job.counts();
        return new ImportJob(
                String.valueOf(job.importNo()),
                job.kind(),
                job.dryRun(),
                job.state(),
                job.starter().accountName(),
                job.times().created(),
                job.times().started(),
                job.times().finished(),
                counts.parts(),
                counts.bytes(),
                counts.read(),
                counts.stored(),
                counts.refused(),
                counts.repaired(),
                counts.progress(),
                counts.correctionParts(),
                failure(job, Call.current().language()),
                communes);
    }

    private static String failure(JobRow job, Language language) {
        if (job.failure() == null) {
            return null;
        }
        List<String> arguments = ImportFindings.split(job.failureArguments());
        return FindingTexts.reason(job.failure(), arguments, language) + " "
                + FindingTexts.remedy(job.failure(), arguments, language);
    }
}
