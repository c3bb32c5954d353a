package vn.anttcs.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.anttcs.access.service.AuditTrail;
import vn.anttcs.access.service.AuditedStep;
import vn.anttcs.exchange.api.ImportKind;
import vn.anttcs.exchange.persistence.JobRow;
import vn.anttcs.organisation.service.KnownCommune;
import vn.anttcs.shared.Decision;

/**
 * Nhật ký của việc nhập: one row for each commune that is stored, in the transaction that stores it, with the decisions of
 * its rows; and one for the end of the import with its outcome. That it began, the audit of {@code startImport} tells.
 */
@ApplicationScoped
public class ImportAudit {
    private static final String DONE = "DONE";

    private AuditTrail trail;

    protected ImportAudit() {}

    @Inject
    public ImportAudit(AuditTrail trail) {
        this.trail = trail;
    }

    /** What the trail says of a commune. */
    record StoredCommune(String importNo, String communeCode, long rows, List<String> decisionNumbers) {}

    /** What the trail says of the end. */
    record EndedImport(
            String importNo, ImportKind kind, boolean dryRun, long read, long stored, long refused, String failure) {}

    /** Notes communes whose rows are stored. */
    void stored(long importNo, List<CheckedRow> rows) {
        Map<KnownCommune, List<CheckedRow>> communes = rows.stream()
                .collect(Collectors.groupingBy(CheckedRow::commune, LinkedHashMap::new, Collectors.toList()));
        communes.forEach((commune, own) -> stored(String.valueOf(importNo), commune, own));
    }

    private void stored(String importNo, KnownCommune commune, List<CheckedRow> rows) {
        List<String> numbers = rows.stream()
                .map(row -> row.values().decision())
                .filter(Objects::nonNull)
                .map(Decision::number)
                .distinct()
                .toList();
        trail.step(new AuditedStep(
                "importCommune",
                DONE,
                numbers.size() == 1 ? numbers.get(0) : null,
                new StoredCommune(importNo, commune.code(), rows.size(), numbers),
                importNo,
                commune.unitId()));
    }

    /** Notes how an import ended. */
    void ended(JobRow job) {
        JobRow.Counts counts = job.counts();
        String importNo = String.valueOf(job.importNo());
        trail.step(new AuditedStep(
                "endImport",
                job.state().name(),
                null,
                new EndedImport(
                        importNo,
                        job.kind(),
                        job.dryRun(),
                        counts.read(),
                        counts.stored(),
                        counts.refused(),
                        job.failure()),
                importNo,
                null));
    }
}
