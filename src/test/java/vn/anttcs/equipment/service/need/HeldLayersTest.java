package vn.anttcs.equipment.service.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.anttcs.equipment.persistence.CustodyRows;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.persistence.MovementHead;
import vn.anttcs.equipment.persistence.need.FlowRows;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.MovementAct;
import vn.anttcs.equipment.rule.Posting;
import vn.anttcs.equipment.rule.need.Layer;
import vn.anttcs.equipment.service.EquipmentSeed;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.TestDatabases;

/** Since when what somebody has is in use: by piece, by lot and by quantity, as known at a recorded time. */
class HeldLayersTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Holder SUPPLIER = Holder.outside(HolderKind.SUPPLIER);
    private static final Holder STORE = new Holder(HolderKind.STORE, 1);
    private static final Holder TEAM = new Holder(HolderKind.TEAM, 5);
    private static final Holder OTHER = new Holder(HolderKind.TEAM, 6);

    private final AtomicLong ids = new AtomicLong(1_000_000);
    private final Database database = new Database(TestDatabases.h2());
    private final Clockwork clockwork = new Clockwork(database, CLOCK);
    private final CustodyRows custody = new CustodyRows(database, series -> ids.incrementAndGet());
    private final FlowRows rows = new FlowRows(database);
    private final HeldLayers layers = new HeldLayers(rows);

    @BeforeEach
    void fill() {
        EquipmentSeed.fill(database, CLOCK);
    }

    private long kind(String code) {
        return new KindRows(database).find(code).orElseThrow().id();
    }

    /** A thing to move: a kind with a lot or a piece, or neither. */
    private record Thing(String kindCode, String lotNo, long itemId) {}

    private static final Thing CHAIRS = new Thing("CHAIR", "", 0);

    private Instant move(MovementAct act, Holder from, Holder to, LocalDate day, Thing thing, long quantity) {
        Account account = new Account(
                from, kind(thing.kindCode()), "", thing.lotNo(), thing.itemId(), EquipmentState.SERVICEABLE);
        return custody.add(
                        new MovementHead(act, day, null, null, null, null, null, null),
                        List.of(new Posting(account, account.at(to, act.after(account.state())), quantity, null)),
                        clockwork.stamp())
                .recordedAt();
    }

    private List<Layer> heldBy(Holder holder, LocalDate day, Instant knownOn) {
        List<Layer> found = new ArrayList<>();
        layers.of(
                holder.kind(),
                List.of(holder.id()),
                List.of(kind("CHAIR"), kind("RUBBER_BATON"), kind("RAINCOAT")),
                new ReadTime(day, knownOn == null ? clockwork.stamp() : knownOn),
                (owner, kind, held) -> found.addAll(held));
        return found;
    }

    @Test
    void by_quantity_what_came_first_goes_first() {
        move(MovementAct.ISSUE, STORE, TEAM, DAY, CHAIRS, 4);
        Instant before = move(MovementAct.ISSUE, STORE, TEAM, DAY.plusDays(10), CHAIRS, 3);
        move(MovementAct.RETURN, TEAM, STORE, DAY.plusDays(20), CHAIRS, 5);
        move(MovementAct.DAMAGE, TEAM, TEAM, DAY.plusDays(21), CHAIRS, 1);
        assertThat(heldBy(TEAM, DAY.plusDays(19), null))
                .containsExactly(new Layer(DAY, 4), new Layer(DAY.plusDays(10), 3));
        assertThat(heldBy(TEAM, DAY.plusDays(20), null)).containsExactly(new Layer(DAY.plusDays(10), 2));
        assertThat(heldBy(TEAM, DAY.plusDays(21), null)).containsExactly(new Layer(DAY.plusDays(10), 1));
        assertThat(heldBy(TEAM, DAY.plusDays(21), before))
                .containsExactly(new Layer(DAY, 4), new Layer(DAY.plusDays(10), 3));
        assertThat(heldBy(TEAM, DAY.minusDays(1), null)).isEmpty();
    }

    @Test
    void by_quantity_what_another_team_handed_over_has_no_known_day() {
        move(MovementAct.ISSUE, STORE, TEAM, DAY, CHAIRS, 4);
        move(MovementAct.TRANSFER, TEAM, OTHER, DAY.plusDays(10), CHAIRS, 3);
        assertThat(heldBy(OTHER, DAY.plusDays(10), null)).containsExactly(new Layer(null, 3));
        assertThat(heldBy(TEAM, DAY.plusDays(10), null)).containsExactly(new Layer(DAY, 1));
    }

    @Test
    void a_piece_keeps_the_day_of_its_first_issue_wherever_it_goes() {
        Thing baton = new Thing("RUBBER_BATON", "", 77);
        move(MovementAct.RECEIVE, SUPPLIER, STORE, DAY, baton, 1);
        move(MovementAct.ISSUE, STORE, TEAM, DAY.plusDays(5), baton, 1);
        move(MovementAct.RETURN, TEAM, STORE, DAY.plusDays(7), baton, 1);
        move(MovementAct.ISSUE, STORE, OTHER, DAY.plusDays(9), baton, 1);
        assertThat(heldBy(STORE, DAY.plusDays(1), null)).containsExactly(new Layer(null, 1));
        assertThat(heldBy(TEAM, DAY.plusDays(5), null)).containsExactly(new Layer(DAY.plusDays(5), 1));
        assertThat(heldBy(OTHER, DAY.plusDays(9), null)).containsExactly(new Layer(DAY.plusDays(5), 1));
    }

    @Test
    void a_lot_counts_from_its_receipt() {
        Thing lot = new Thing("RAINCOAT", "L1", 0);
        move(MovementAct.RECEIVE, SUPPLIER, STORE, DAY, lot, 10);
        move(MovementAct.ISSUE, STORE, TEAM, DAY.plusDays(5), lot, 4);
        move(MovementAct.TRANSFER, TEAM, OTHER, DAY.plusDays(6), lot, 1);
        assertThat(heldBy(TEAM, DAY.plusDays(6), null)).containsExactly(new Layer(DAY, 3));
        assertThat(heldBy(OTHER, DAY.plusDays(6), null)).containsExactly(new Layer(DAY, 1));
    }

    @Test
    void sums_without_days_tell_what_can_be_used() {
        move(MovementAct.ISSUE, STORE, TEAM, DAY, CHAIRS, 4);
        move(MovementAct.DAMAGE, TEAM, TEAM, DAY.plusDays(1), CHAIRS, 1);
        move(MovementAct.ISSUE, STORE, OTHER, DAY, CHAIRS, 2);
        move(MovementAct.RETURN, OTHER, STORE, DAY, CHAIRS, 2);
        ReadTime time = new ReadTime(DAY.plusDays(1), clockwork.stamp());
        assertThat(rows.balances(HolderKind.TEAM, List.of(5L, 6L), List.of(), time))
                .containsExactly(new FlowRows.Balance(5, kind("CHAIR"), 3));
        assertThat(rows.balances(HolderKind.TEAM, List.of(5L, 6L), List.of(kind("CHAIR")), time))
                .isEmpty();
        assertThat(rows.flows(HolderKind.TEAM, List.of(5L, 6L), List.of(kind("RAINCOAT")), time))
                .isEmpty();
    }
}
