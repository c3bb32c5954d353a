package vn.anttcs.budget.service.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.anttcs.access.service.UnitTree;
import vn.anttcs.budget.persistence.PaymentSetRows;
import vn.anttcs.budget.persistence.year.BudgetActRow;
import vn.anttcs.budget.persistence.year.BudgetActRows;
import vn.anttcs.budget.persistence.year.BudgetBookRows;
import vn.anttcs.budget.persistence.year.BudgetCeilingRows;
import vn.anttcs.budget.persistence.year.BudgetClosingRows;
import vn.anttcs.budget.persistence.year.PaymentBookingRows;
import vn.anttcs.budget.persistence.year.RunSpendingRows;
import vn.anttcs.budget.rule.year.AllocationRule;
import vn.anttcs.budget.rule.year.BudgetActKind;
import vn.anttcs.budget.rule.year.BudgetLine;
import vn.anttcs.budget.rule.year.CeilingMode;
import vn.anttcs.budget.rule.year.CeilingRule;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.TestDatabases;

/** What is taken from an allocation is held against what was spent by today, whatever the day of the decision. */
class AllocationCheckTest {
    private static final long UNIT = 7;
    private static final int YEAR = 2026;
    private static final LocalDate FIRST = LocalDate.of(YEAR, 1, 1);
    private static final BudgetLine LINE = new BudgetLine("A", null, null);
    private static final Instant EARLIER = Instant.parse("2020-01-01T00:00:00Z");

    private final Database database = new Database(TestDatabases.h2());
    private final AtomicLong ids = new AtomicLong(1000);
    private final Clock clock = Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private final Clockwork clockwork = new Clockwork(database, clock);
    private final BudgetUnits units = new BudgetUnits(new Alone());
    private final ClosedYears closed = new ClosedYears(new BudgetClosingRows(database), units, clockwork);
    private final BudgetCeilingRows ceilings = new BudgetCeilingRows(database);
    private final AllocationCheck check = new AllocationCheck(
            new BudgetBooks(
                    new BudgetBookRows(database),
                    new RunSpending(
                            new RunSpendingRows(database),
                            new PaymentSetRows(database, ids::incrementAndGet),
                            new PaymentBookingRows(database),
                            clock),
                    units,
                    clockwork),
            units,
            new CeilingDesk(ceilings, units, closed),
            closed);

    /** A province without anything below it. */
    private record Alone() implements UnitTree {
        @Override
        public List<Long> upward(long unitId) {
            return List.of(unitId);
        }

        @Override
        public OptionalLong byCode(String code) {
            return OptionalLong.of(UNIT);
        }

        @Override
        public Object state() {
            return "as ever";
        }

        @Override
        public String codeOf(long unitId) {
            return String.valueOf(unitId);
        }
    }

    private void moved(BudgetActKind kind, LocalDate day, long dong) {
        long id = ids.incrementAndGet();
        new BudgetActRows(database)
                .add(new BudgetActRow(
                        id,
                        new BudgetActRow.Head(String.valueOf(id), UNIT, YEAR, kind, "nguoi-thu"),
                        day,
                        EARLIER,
                        new BudgetActRow.Basis(null, null, null, null, null, null),
                        List.of(new AllocationRule.Amount(LINE, dong))));
    }

    private List<CeilingRule.Excess> taken(long dong) {
        return check.refuseShort(UNIT, YEAR, List.of(new AllocationRule.Amount(LINE, -dong)), FIRST);
    }

    private void allocatedAndSpent() {
        clockwork.stamp();
        moved(BudgetActKind.ALLOCATE, FIRST, 100);
        moved(BudgetActKind.SPEND, LocalDate.of(YEAR, 3, 10), 40);
    }

    @Test
    void less_than_was_spent_after_the_day_of_the_decision_is_told() {
        allocatedAndSpent();
        assertThat(taken(60)).isEmpty();
        assertThat(taken(61)).containsExactly(new CeilingRule.Excess(UNIT, LINE, CeilingMode.WARN, 39, 40, 0));
    }

    @Test
    void and_refused_where_a_setting_stops_it() {
        allocatedAndSpent();
        ceilings.add(new BudgetCeilingRows.Set(
                ids.incrementAndGet(),
                YEAR,
                new CeilingRule.Setting(UNIT, new BudgetLine("A", null, null), CeilingMode.STOP),
                EARLIER,
                1,
                "nguoi-thu"));
        assertThat(taken(60)).isEmpty();
        assertThatThrownBy(() -> taken(61)).isInstanceOf(Refusal.class).hasMessageContaining("BUDGET_CEILING");
    }

    @Test
    void a_closed_year_refuses_everything() {
        allocatedAndSpent();
        closed.rows()
                .add(new BudgetClosingRows.Closing(
                        ids.incrementAndGet(), UNIT, YEAR, "A", true, EARLIER, 1, null, "nguoi-thu"));
        assertThatThrownBy(() -> taken(1)).isInstanceOf(Refusal.class).hasMessageContaining("BUDGET_CLOSED");
    }
}
