package vn.anttcs.budget.service.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.anttcs.budget.persistence.year.BudgetBookRows;
import vn.anttcs.budget.rule.year.Movement;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.ReadTime;

/** Opens the books of provinces and years: the journal, and beside it what payment runs have spent. */
@ApplicationScoped
public class BudgetBooks {
    private BudgetBookRows rows;
    private RunSpending runs;
    private BudgetUnits units;
    private Clockwork clockwork;

    protected BudgetBooks() {}

    @Inject
    public BudgetBooks(BudgetBookRows rows, RunSpending runs, BudgetUnits units, Clockwork clockwork) {
        this.rows = rows;
        this.runs = runs;
        this.units = units;
        this.clockwork = clockwork;
    }

    /** Locks the book of the province of a unit until commit, and opens it as it stands now. */
    BudgetBook lock(long unitId, int year) {
        long province = units.province(unitId);
        rows.lock(province, year);
        return open(province, year, clockwork.readTime(null, null));
    }

    /** Locks the book of the province of the unit with a code, and tells the unit. */
    long lockOnly(String unitCode, int year) {
        long unit = units.unit(unitCode);
        rows.lock(units.province(unit), year);
        return unit;
    }

    /** The book of the province of a unit as it stands now, not locked. */
    BudgetBook now(long unitId, int year) {
        return open(units.province(unitId), year, clockwork.readTime(null, null));
    }

    /** What has moved in a unit and below it, without runs that wait for approval. */
    BudgetBook open(long unitId, int year, ReadTime time) {
        Set<Long> below = units.below(unitId);
        List<Movement> found = new ArrayList<>(rows.movements(below, year, time.knownOn()));
        found.addAll(runs.approved(below, year, time));
        return new BudgetBook(found, time);
    }

    /** The same with runs that wait for approval now. */
    BudgetBook openWithWaiting(long unitId, int year, ReadTime time) {
        Set<Long> below = units.below(unitId);
        List<Movement> found = new ArrayList<>(open(unitId, year, time).movements());
        found.addAll(runs.waiting(family(unitId, below), year, time));
        return new BudgetBook(found, time);
    }

    /** Whose runs may pay in the unit: those below it, and those above it. */
    private Set<Long> family(long unitId, Set<Long> below) {
        Set<Long> family = new HashSet<>(below);
        family.addAll(units.upward(unitId));
        return family;
    }
}
