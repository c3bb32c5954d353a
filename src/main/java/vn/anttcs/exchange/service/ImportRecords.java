package vn.anttcs.exchange.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.exchange.api.GetImport;
import vn.anttcs.exchange.api.ImportError;
import vn.anttcs.exchange.api.ImportErrorPage;
import vn.anttcs.exchange.api.ImportJob;
import vn.anttcs.exchange.api.ImportPage;
import vn.anttcs.exchange.api.ListImportErrors;
import vn.anttcs.exchange.api.ListImports;
import vn.anttcs.exchange.persistence.FindingRow;
import vn.anttcs.exchange.persistence.ImportFindings;
import vn.anttcs.exchange.persistence.ImportJobs;
import vn.anttcs.exchange.persistence.JobRow;
import vn.anttcs.platform.http.Call;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;

/** Theo dõi việc nhập: how far imports are and what was found in their rows. */
@Stateless
public class ImportRecords {
    private static final List<String> PERSONAL = List.of("citizenId", "phone");

    @Inject
    private ImportJobs jobs;

    @Inject
    private ImportFindings findings;

    @Inject
    private ImportSight sight;

    @Inject
    private ImportViews views;

    @Inject
    private Clockwork clockwork;

    /** One import with its counts. */
    @Operation(value = "getImport", territory = Territory.OPEN)
    public ImportJob getImport(GetImport query) {
        return views.whole(sight.see(query.importNo()));
    }

    /** The imports that the caller may see, the newest first. */
    @Operation(value = "listImports", territory = Territory.OPEN)
    public ImportPage listImports(ListImports query) {
        Cursor cursor = Cursor.read(query.cursor()).orElse(null);
        ReadTime time = cursor == null ? clockwork.readTime(null, null) : cursor.time();
        int limit = Cursor.limit(query.limit());
        List<JobRow> seen = seen(query, cursor == null ? Long.MAX_VALUE : cursor.number(0), limit + 1);
        String next = Cursor.next(seen, limit, time, job -> List.of(job.importNo()));
        return new ImportPage(seen.stream().limit(limit).map(ImportViews::line).toList(), next, time.knownOn());
    }

    private List<JobRow> seen(ListImports query, long before, int wanted) {
        List<JobRow> seen = new ArrayList<>();
        List<JobRow> found = jobs.list(query.kind(), query.state(), before, wanted);
        while (!found.isEmpty() && seen.size() < wanted) {
            found.stream().filter(sight::maySee).limit(wanted - seen.size()).forEach(seen::add);
            found = jobs.list(
                    query.kind(), query.state(), found.get(found.size() - 1).importNo(), wanted);
        }
        return seen;
    }

    /** What was found in the rows, in the language of the caller. */
    @Operation(value = "listImportErrors", territory = Territory.OPEN)
    public ImportErrorPage listImportErrors(ListImportErrors query) {
        JobRow job = sight.see(query.importNo());
        Cursor cursor = Cursor.read(query.cursor()).orElse(null);
        ReadTime time = cursor == null ? clockwork.readTime(null, null) : cursor.time();
        int limit = Cursor.limit(query.limit());
        List<FindingRow> found = findings.page(
                job.id(),
                !Boolean.TRUE.equals(query.repairs()),
                cursor == null ? 0 : cursor.number(0),
                cursor == null ? 0 : cursor.number(1),
                limit + 1);
        boolean whole = sight.seesPersonalData(job);
        return new ImportErrorPage(
                found.stream().limit(limit).map(row -> error(row, whole)).toList(),
                Cursor.next(found, limit, time, row -> List.of(row.row(), row.number())),
                time.knownOn());
    }

    private static ImportError error(FindingRow row, boolean whole) {
        boolean hidden = !whole && row.field() != null && PERSONAL.contains(row.field());
        return new ImportError(
                row.row(),
                row.heading(),
                row.field(),
                hidden ? null : row.found(),
                row.communeCode(),
                row.code(),
                FindingTexts.reason(row.code(), row.arguments(), Call.current().language()),
                FindingTexts.remedy(row.code(), row.arguments(), Call.current().language()));
    }
}
