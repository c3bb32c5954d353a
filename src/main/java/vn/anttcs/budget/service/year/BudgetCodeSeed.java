package vn.anttcs.budget.service.year;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongSupplier;
import vn.anttcs.budget.persistence.PolicyRows;
import vn.anttcs.budget.persistence.year.BudgetCodeAnchor;
import vn.anttcs.budget.persistence.year.BudgetCodeFact;
import vn.anttcs.budget.persistence.year.BudgetCodeRows;
import vn.anttcs.budget.rule.year.BudgetCodeKind;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.ConfiguredDataSource;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.OwnConnection;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.platform.start.DatabaseReady;
import vn.anttcs.shared.DateRange;

/**
 * Mã ban đầu: the codes that the law and the shipped resolutions name, and no others; everything else is for the province to
 * add.
 */
@ApplicationScoped
public class BudgetCodeSeed {
    private static final DateRange SINCE_THE_LAW = DateRange.from(LocalDate.of(2024, 7, 1));

    @Inject
    private Clock clock;

    private record Shipped(BudgetCodeKind kind, String code, String titleVi, String titleEn, String legalBasis) {}

    private static final List<Shipped> SHIPPED = List.of(
            new Shipped(
                    BudgetCodeKind.FUNDING_SOURCE,
                    "CENTRAL_BUDGET",
                    "Ngân sách trung ương",
                    "Central budget",
                    "Law 30/2023/QH15, Art. 25"),
            new Shipped(
                    BudgetCodeKind.FUNDING_SOURCE,
                    "LOCAL_BUDGET",
                    "Ngân sách địa phương",
                    "Local budget",
                    "Law 30/2023/QH15, Art. 26"),
            new Shipped(
                    BudgetCodeKind.FUNDING_LEVEL, "PROVINCE", "Ngân sách cấp tỉnh", "Budget of the province", null));

    // After reference amounts and policies.
    void load(@Observes @Priority(201) DatabaseReady ready) {
        OwnConnection.inTransaction(new ConfiguredDataSource(), this::codes);
    }

    private boolean codes(Database database) {
        BudgetCodeRows codes = new BudgetCodeRows(database);
        // Two servers that start together take turns.
        new PolicyRows(database).lockBook();
        if (!codes.isEmpty()) {
            return false;
        }
        LongSupplier ids = OwnConnection.reserveIds(database, 2 * SHIPPED.size());
        DatedRows rows = new DatedRows(database, ids);
        Recording recording = new Recording(new Clockwork(database, clock).stamp(), null);
        for (Shipped shipped : SHIPPED) {
            BudgetCodeAnchor anchor = new BudgetCodeAnchor(ids.getAsLong(), shipped.kind(), shipped.code(), 1);
            codes.add(anchor);
            BudgetCodeFact fact =
                    new BudgetCodeFact(shipped.titleVi(), shipped.titleEn(), null, shipped.legalBasis(), false);
            rows.put(BudgetCodeRows.FACTS, anchor.id(), SINCE_THE_LAW, fact, recording);
        }
        return true;
    }
}
