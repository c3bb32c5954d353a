package vn.anttcs.equipment.service.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.anttcs.equipment.persistence.KindAnchor;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.persistence.check.CheckDueFact;
import vn.anttcs.equipment.persistence.check.CheckPlanAnchor;
import vn.anttcs.equipment.persistence.check.CheckPlanRows;
import vn.anttcs.equipment.persistence.check.CheckRow;
import vn.anttcs.equipment.persistence.check.CheckRows;
import vn.anttcs.equipment.persistence.check.CheckTarget;
import vn.anttcs.equipment.persistence.check.CheckTargetRows;
import vn.anttcs.equipment.persistence.check.DueRows;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.check.CheckResult;
import vn.anttcs.equipment.rule.check.CheckerKind;
import vn.anttcs.equipment.rule.check.DueRule;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.TestDatabases;

/**
 * Random histories of checks and counter records, entered in any order of days, against an oracle that goes through the
 * list: what is due, on any day as known at any time, is what the last check says that stood then.
 */
class CheckHistoriesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 8;
    private static final int STEPS = 120;
    private static final long PLAN = 500;
    private static final long KIND = 400;

    /** One random history of three pieces. */
    private static final class History {
        private final Random random;
        private final AtomicLong ids = new AtomicLong(1_000_000);
        private final Database database = new Database(TestDatabases.h2());
        private final Clockwork clockwork = new Clockwork(
                database, Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));
        private final DatedRows rows = new DatedRows(database, ids::incrementAndGet);
        private final CheckRows checks = new CheckRows(database, series -> ids.incrementAndGet());
        private final CheckLedger ledger =
                new CheckLedger(new CheckTargetRows(database, ids::incrementAndGet), checks, rows);
        private final List<CheckRow> done = new ArrayList<>();
        private final List<Long> targets = new ArrayList<>();

        History(long seed) {
            random = new Random(seed);
            new KindRows(database).add(new KindAnchor(KIND, "TRIED", 1));
            new CheckPlanRows(database).add(new CheckPlanAnchor(PLAN, KIND, "TRIED", "YEARLY", 1));
            for (long item = 1; item <= 3; item++) {
                targets.add(ledger.lock(CheckTarget.of(PLAN, account(item))));
            }
        }

        private static Account account(long item) {
            return new Account(new Holder(HolderKind.TEAM, 1), KIND, "", "", item, EquipmentState.SERVICEABLE);
        }

        void step() {
            if (!done.isEmpty() && random.nextInt(4) == 0) {
                CheckRow wrong = done.get(random.nextInt(done.size()));
                if (wrong.correctsId() == null) {
                    boolean first = done.stream()
                            .noneMatch(row -> Long.valueOf(wrong.id()).equals(row.correctsId()));
                    Optional<CheckRow> counter =
                            ledger.write(row(wrong.targetId(), wrong.checkedOn(), null, wrong.id()));
                    assertThat(counter.isPresent()).isEqualTo(first);
                    counter.ifPresent(done::add);
                }
                return;
            }
            LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
            LocalDate due = day.plusDays(random.nextInt(DAYS));
            done.add(ledger.write(row(targets.get(random.nextInt(targets.size())), day, due, null))
                    .orElseThrow());
        }

        private CheckRow row(long target, LocalDate day, LocalDate due, Long corrects) {
            return new CheckRow(
                    0,
                    null,
                    target,
                    account(1 + targets.indexOf(target)),
                    1,
                    0,
                    day,
                    CheckResult.PASSED,
                    CheckerKind.TEAM,
                    "Nguyễn Văn Bình",
                    "",
                    null,
                    due,
                    null,
                    corrects,
                    null,
                    null,
                    clockwork.stamp());
        }

        /** What the list of checks says. */
        Optional<CheckDueFact> oracle(long target, LocalDate day, Instant known) {
            List<CheckRow> then = done.stream()
                    .filter(row -> row.targetId() == target && !row.recordedAt().isAfter(known))
                    .toList();
            return then.stream()
                    .filter(row -> row.correctsId() == null && !row.checkedOn().isAfter(day))
                    .filter(row -> then.stream()
                            .noneMatch(other -> Long.valueOf(row.id()).equals(other.correctsId())))
                    .max(Comparator.comparing(CheckRow::checkedOn).thenComparing(CheckRow::recordedAt))
                    .map(row -> new CheckDueFact(row.checkedOn(), row.nextDue()));
        }

        Optional<CheckDueFact> kept(long target, LocalDate day, Instant known) {
            return rows.find(DueRows.FACTS, target, new ReadTime(day, known)).map(Dated::values);
        }
    }

    private static History history(long seed) {
        History history = new History(seed);
        for (int step = 0; step < STEPS; step++) {
            history.step();
        }
        return history;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void what_is_due_on_any_day_as_known_at_any_time_is_that_of_the_oracle(long seed) {
        History history = history(seed);
        assertThat(history.done).hasSizeGreaterThan(60);
        assertThat(history.done.stream().filter(row -> row.correctsId() != null))
                .hasSizeGreaterThan(5);
        for (CheckRow written : history.done) {
            for (long target : history.targets) {
                LocalDate day = FIRST.plusDays(history.random.nextInt(DAYS + 2) - 1);
                assertThat(history.kept(target, day, written.recordedAt()))
                        .isEqualTo(history.oracle(target, day, written.recordedAt()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void what_is_kept_as_due_can_be_computed_again_from_the_checks_that_stand(long seed) {
        History history = history(seed);
        Instant now = Instant.parse("2100-01-01T00:00:00Z");
        for (long target : history.targets) {
            List<DueRule.Stretch> computed = DueRule.stretches(history.checks.standing(target));
            for (int number = -1; number <= DAYS; number++) {
                LocalDate day = FIRST.plusDays(number);
                assertThat(history.kept(target, day, now))
                        .isEqualTo(computed.stream()
                                .filter(stretch -> stretch.days().contains(day))
                                .map(stretch -> new CheckDueFact(
                                        stretch.last().checkedOn(),
                                        stretch.last().nextDue()))
                                .findFirst());
            }
        }
    }
}
