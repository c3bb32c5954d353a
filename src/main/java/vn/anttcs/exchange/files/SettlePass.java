package vn.anttcs.exchange.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.anttcs.exchange.persistence.CommuneRow;
import vn.anttcs.exchange.persistence.FindingRow;
import vn.anttcs.exchange.persistence.ImportFindings;
import vn.anttcs.exchange.rule.FindingCode;
import vn.anttcs.exchange.rule.Headings;
import vn.anttcs.exchange.service.CheckedRow;
import vn.anttcs.exchange.service.FindingTexts;
import vn.anttcs.exchange.service.KindDesk;
import vn.anttcs.platform.error.Language;

/** The last pass, when anything was refused: says of each row that is not stored why, and writes the file of those rows. */
final class SettlePass {
    private static final int MOST_REASONS = 20;

    private final ImportRun run;
    private final Map<String, CommuneRow> refused = new HashMap<>();

    SettlePass(ImportRun run) {
        this.run = run;
    }

    /** Writes everything down and tells how many parts the file has. */
    long settle() throws IOException {
        for (CommuneRow commune : run.work().communes(run.lease())) {
            if (!commune.stored()) {
                refused.put(commune.communeCode(), commune);
            }
        }
        run.work().settle(run.lease());
        return refused.isEmpty() ? 0 : write();
    }

    private long write() throws IOException {
        CorrectionFile file =
                new CorrectionFile((partNo, content) -> run.work().correction(run.lease(), partNo, content));
        KindDesk desk = run.desks().get();
        try (RowFeed feed = run.feed(null)) {
            List<String> added = Headings.OF_CORRECTIONS.subList(
                    language() == Language.VI ? 0 : 2, language() == Language.VI ? 2 : 4);
            file.row(feed.headings().withoutCorrections(feed.firstRow()), added.get(0), added.get(1));
            for (List<CheckedRow> rows = feed.next(); !rows.isEmpty(); rows = feed.next()) {
                desk.place(rows);
                write(
                        file,
                        feed.headings(),
                        rows.stream()
                                .filter(row -> refused.containsKey(row.communeCode()))
                                .toList());
            }
        }
        return file.end();
    }

    private Language language() {
        return run.job().starter().language();
    }

    private void write(CorrectionFile file, Headings headings, List<CheckedRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Map<Long, List<FindingRow>> reasons =
                run
                        .work()
                        .refusals(
                                run.lease(),
                                rows.get(0).row(),
                                rows.get(rows.size() - 1).row())
                        .stream()
                        .collect(Collectors.groupingBy(FindingRow::row));
        List<FindingRow> ofCommunes = new ArrayList<>();
        for (CheckedRow row : rows) {
            List<FindingRow> own = reasons.get(row.row());
            if (own == null) {
                own = List.of(ofCommune(row));
                ofCommunes.addAll(own);
            }
            file.row(headings.withoutCorrections(row.cells()), texts(own, true), texts(own, false));
        }
        run.work().refuseRows(run.lease(), ofCommunes);
    }

    private FindingRow ofCommune(CheckedRow row) {
        CommuneRow commune = refused.get(row.communeCode());
        String code = commune.verdict() == null ? FindingCode.COMMUNE_CHANGED.name() : commune.verdict();
        String name = row.commune() == null ? row.communeCode() : row.commune().name();
        return new FindingRow(
                row.row(),
                ImportFindings.OF_COMMUNE,
                true,
                null,
                null,
                null,
                code,
                List.of(name, commune.faultyRow() == null ? "?" : String.valueOf(commune.faultyRow())),
                row.communeCode());
    }

    private String texts(List<FindingRow> findings, boolean reason) {
        return findings.stream()
                .limit(MOST_REASONS)
                .map(finding -> (finding.heading() == null || !reason ? "" : finding.heading() + ": ")
                        + (reason
                                ? FindingTexts.reason(finding.code(), finding.arguments(), language())
                                : FindingTexts.remedy(finding.code(), finding.arguments(), language())))
                .distinct()
                .collect(Collectors.joining(" | "));
    }
}
