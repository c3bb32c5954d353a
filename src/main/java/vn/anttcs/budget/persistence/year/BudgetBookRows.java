package vn.anttcs.budget.persistence.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.anttcs.budget.rule.year.BudgetActKind;
import vn.anttcs.budget.rule.year.BudgetLine;
import vn.anttcs.budget.rule.year.Movement;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.UniqueKeys;

/** The books of provinces and years, which every act locks, and what has moved in them. */
@ApplicationScoped
public class BudgetBookRows {
    private static final int CHUNK = 500;

    private Database database;

    protected BudgetBookRows() {}

    @Inject
    public BudgetBookRows(Database database) {
        this.database = database;
    }

    /** Locks the book of a province and year until commit: what spends or allocates in it follows one another. */
    public void lock(long provinceId, int year) {
        boolean there = database.with(handle -> handle.createQuery(
                        "select version from budget_book where unit_id = :unit and budget_year = :year for update")
                .bind("unit", provinceId)
                .bind("year", year)
                .mapTo(Long.class)
                .findFirst()
                .isPresent());
        if (!there) {
            UniqueKeys.holds(() -> database.use(handle -> handle.execute(
                    "insert into budget_book (unit_id, budget_year, version) values (?, ?, 0)", provinceId, year)));
        }
        database.use(handle -> handle.execute(
                "update budget_book set version = version + 1 where unit_id = ? and budget_year = ?",
                provinceId,
                year));
    }

    /** Whether the journal has anything of units and a year, or the year was closed in one of them. */
    public boolean any(Collection<Long> unitIds, int year) {
        List<Long> all = List.copyOf(unitIds);
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<Long> chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
            boolean found = database.with(handle -> handle.createQuery(
                            "select 1 from budget_act where unit_id in (<units>) and budget_year = :year union all"
                                    + " select 1 from budget_closing where unit_id in (<units>)"
                                    + " and budget_year = :year limit 1")
                    .bindList("units", chunk)
                    .bind("year", year)
                    .mapTo(Integer.class)
                    .findFirst()
                    .isPresent());
            if (found) {
                return true;
            }
        }
        return false;
    }

    /** What the journal has moved in units and a year, as known at a recorded time, in no order. */
    public List<Movement> movements(Collection<Long> unitIds, int year, Instant knownOn) {
        List<Long> all = List.copyOf(unitIds);
        List<Movement> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<Long> chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
            found.addAll(database.with(handle -> handle.createQuery("select a.unit_id, e.funding_source,"
                            + " e.funding_level, e.classification, a.kind, e.amount_dong, a.effective_on, a.recorded_at"
                            + " from budget_act a join budget_entry e on e.act_id = a.id where a.unit_id in (<units>)"
                            + " and a.budget_year = :year and a.recorded_at <= :known")
                    .bindList("units", chunk)
                    .bind("year", year)
                    .bind("known", knownOn)
                    .map((row, context) -> new Movement(
                            row.getLong(1),
                            new BudgetLine(row.getString(2), row.getString(3), row.getString(4)),
                            BudgetActKind.valueOf(row.getString(5)).flow(),
                            row.getLong(6),
                            row.getObject(7, LocalDate.class),
                            BudgetActRows.instant(row, "recorded_at")))
                    .list()));
        }
        return found;
    }
}
