package vn.anttcs.equipment.service.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.anttcs.equipment.persistence.CustodyRows;
import vn.anttcs.equipment.persistence.ItemRows;
import vn.anttcs.equipment.persistence.KindAnchor;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.persistence.MovementHead;
import vn.anttcs.equipment.persistence.check.CheckPlanAnchor;
import vn.anttcs.equipment.persistence.check.CheckPlanFact;
import vn.anttcs.equipment.persistence.check.CheckPlanRows;
import vn.anttcs.equipment.persistence.check.CheckRow;
import vn.anttcs.equipment.persistence.check.CheckRows;
import vn.anttcs.equipment.persistence.check.CheckTarget;
import vn.anttcs.equipment.persistence.check.CheckTargetRows;
import vn.anttcs.equipment.persistence.check.DueRows;
import vn.anttcs.equipment.persistence.vehicle.Meter;
import vn.anttcs.equipment.persistence.vehicle.MeterRows;
import vn.anttcs.equipment.persistence.vehicle.ReadingRow;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.MovementAct;
import vn.anttcs.equipment.rule.Posting;
import vn.anttcs.equipment.rule.check.CheckResult;
import vn.anttcs.equipment.rule.check.CheckerKind;
import vn.anttcs.equipment.rule.check.DueStatus;
import vn.anttcs.equipment.rule.vehicle.MeterUnit;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.platform.persistence.TestDatabases;
import vn.anttcs.shared.DateRange;

/** What holders can use is due by the last check, or an interval after it came; what is out of use is not due. */
class DueFindingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Holder STORE = new Holder(HolderKind.STORE, 1);
    private static final Holder TEAM = new Holder(HolderKind.TEAM, 7);
    private static final long KIND = 400;
    private static final long PLAN = 500;
    private static final long PIECE = 77;

    private final AtomicLong ids = new AtomicLong(1_000_000);
    private final Database database = new Database(TestDatabases.h2());
    private final Clockwork clockwork =
            new Clockwork(database, Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));
    private final DatedRows rows = new DatedRows(database, ids::incrementAndGet);
    private final CustodyRows custody = new CustodyRows(database, series -> ids.incrementAndGet());
    private final MeterRows meters = new MeterRows(database, series -> ids.incrementAndGet());
    private final CheckLedger ledger = new CheckLedger(
            new CheckTargetRows(database, ids::incrementAndGet),
            new CheckRows(database, series -> ids.incrementAndGet()),
            rows);

    @BeforeEach
    void a_plan_of_thirty_days_since_january() {
        new KindRows(database).add(new KindAnchor(KIND, "TRIED", 1));
        new CheckPlanRows(database).add(new CheckPlanAnchor(PLAN, KIND, "TRIED", "MONTHLY", 1));
        rows.put(
                CheckPlanRows.FACTS,
                PLAN,
                DateRange.from(LocalDate.of(2026, 1, 1)),
                fact(30, null),
                new Recording(clockwork.stamp(), null));
    }

    private static CheckPlanFact fact(Integer days, Long use) {
        return new CheckPlanFact(
                "Hằng tháng",
                null,
                days,
                7,
                "A\tCán",
                "TEAM",
                "Quy định",
                use,
                use == null ? null : MeterUnit.KM,
                use == null ? null : Long.valueOf(use / 10));
    }

    private static Account account(Holder holder, long item, EquipmentState state) {
        return new Account(holder, KIND, "", "", item, state);
    }

    private void move(MovementAct act, Account from, Account to, LocalDate day, long quantity) {
        custody.add(
                new MovementHead(act, day, null, null, null, null, null, null),
                List.of(new Posting(from, to, quantity, null)),
                clockwork.stamp());
    }

    private void receive(Holder holder, long item, LocalDate day, long quantity) {
        Account to = account(holder, item, EquipmentState.SERVICEABLE);
        move(MovementAct.RECEIVE, to.at(Holder.outside(HolderKind.SUPPLIER), to.state()), to, day, quantity);
    }

    private void check(Account account, LocalDate day, LocalDate due) {
        long target = ledger.lock(CheckTarget.of(PLAN, account));
        ledger.write(new CheckRow(
                0,
                null,
                target,
                account,
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
                null,
                null,
                null,
                clockwork.stamp()));
    }

    private List<String> due(ReadTime time, Holder... holders) {
        Map<Long, List<KnownCheckPlans.Plan>> plans =
                new KnownCheckPlans(new CheckPlanRows(database), new DatedSets(database, rows)).on(time, null);
        return new DueFinding(new DueRows(database), meters)
                .of(List.of(holders), plans, time).stream()
                        .map(line -> line.account().holder().kind() + " "
                                + line.account().itemId() + " " + line.quantity() + ": " + line.lastCheckedOn() + " > "
                                + line.due())
                        .sorted()
                        .toList();
    }

    private List<String> dueOn(LocalDate day, Holder... holders) {
        return due(clockwork.readTime(day, null), holders);
    }

    @Test
    void a_piece_takes_its_last_check_along() {
        receive(STORE, PIECE, DAY, 1);
        Account there = account(STORE, PIECE, EquipmentState.SERVICEABLE);
        assertThat(dueOn(DAY.minusDays(1), STORE)).isEmpty();
        assertThat(dueOn(DAY, STORE)).containsExactly("STORE 77 1: null > 2026-03-31");
        check(there, DAY.plusDays(2), DAY.plusDays(32));
        move(MovementAct.ISSUE, there, there.at(TEAM, EquipmentState.SERVICEABLE), DAY.plusDays(5), 1);
        assertThat(dueOn(DAY.plusDays(5), STORE, TEAM)).containsExactly("TEAM 77 1: 2026-03-03 > 2026-04-02");
        assertThat(dueOn(DAY.plusDays(1), STORE, TEAM)).containsExactly("STORE 77 1: null > 2026-03-31");
    }

    @Test
    void what_came_before_the_plan_is_due_an_interval_after_the_plan_began() {
        receive(STORE, PIECE, LocalDate.of(2025, 6, 1), 1);
        assertThat(dueOn(DAY, STORE)).containsExactly("STORE 77 1: null > 2026-01-31");
        assertThat(dueOn(LocalDate.of(2025, 12, 31), STORE)).isEmpty();
    }

    @Test
    void a_holding_is_due_where_it_is_held() {
        receive(STORE, 0, DAY, 10);
        Account there = account(STORE, 0, EquipmentState.SERVICEABLE);
        check(there, DAY.plusDays(1), DAY.plusDays(31));
        move(MovementAct.ISSUE, there, there.at(TEAM, EquipmentState.SERVICEABLE), DAY.plusDays(3), 4);
        assertThat(dueOn(DAY.plusDays(4), STORE, TEAM))
                .containsExactly("STORE 0 6: 2026-03-02 > 2026-04-01", "TEAM 0 4: null > 2026-04-03");
    }

    @Test
    void what_is_out_of_use_is_not_due_and_the_past_reads_as_it_was_known() {
        receive(STORE, PIECE, DAY, 1);
        Account there = account(STORE, PIECE, EquipmentState.SERVICEABLE);
        Instant before = clockwork.stamp();
        move(MovementAct.DAMAGE, there, there.at(STORE, EquipmentState.DAMAGED), DAY.plusDays(1), 1);
        assertThat(dueOn(DAY.plusDays(1), STORE)).isEmpty();
        assertThat(due(new ReadTime(DAY.plusDays(1), before), STORE)).containsExactly("STORE 77 1: null > 2026-03-31");
    }

    @Test
    void use_since_the_last_check_is_counted_as_far_as_readings_tell() {
        long piece = new ItemRows(database, ids::incrementAndGet).add(KIND, "X").orElseThrow();
        receive(STORE, piece, DAY, 1);
        rows.put(
                CheckPlanRows.FACTS,
                PLAN,
                DateRange.from(DAY),
                fact(null, 1000L),
                new Recording(clockwork.stamp(), null));
        read(piece, DAY, 500);
        read(piece, DAY.plusDays(5), 1399);
        assertThat(status(DAY.plusDays(5))).isEmpty();
        read(piece, DAY.plusDays(6), 1400);
        assertThat(status(DAY.plusDays(5))).isEmpty();
        assertThat(status(DAY.plusDays(6))).containsExactly(DueStatus.DUE_SOON);
        read(piece, DAY.plusDays(7), 1501);
        assertThat(status(DAY.plusDays(7))).containsExactly(DueStatus.OVERDUE);
        check(account(STORE, piece, EquipmentState.SERVICEABLE), DAY.plusDays(6), DateRange.OPEN_END);
        assertThat(status(DAY.plusDays(7))).isEmpty();
    }

    private void read(long item, LocalDate day, long shown) {
        long meter = meters.lock(new Meter(item, MeterUnit.KM));
        meters.add(new ReadingRow(0, null, meter, STORE, day, shown, null, null, null, null, clockwork.stamp()));
    }

    private List<DueStatus> status(LocalDate day) {
        ReadTime time = clockwork.readTime(day, null);
        return new DueFinding(new DueRows(database), meters)
                        .of(
                                List.of(STORE),
                                new KnownCheckPlans(new CheckPlanRows(database), new DatedSets(database, rows))
                                        .on(time, null),
                                time)
                        .stream()
                        .flatMap(line -> line.status(day, null).stream())
                        .toList();
    }
}
