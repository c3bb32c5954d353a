package vn.anttcs.equipment.service.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.anttcs.equipment.api.AreaHoldingLine;
import vn.anttcs.equipment.api.SumEquipmentHoldings;
import vn.anttcs.equipment.persistence.CustodyRows;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.persistence.MovementHead;
import vn.anttcs.equipment.persistence.area.AreaHoldingRows;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.MovementAct;
import vn.anttcs.equipment.rule.Posting;
import vn.anttcs.equipment.service.EquipmentSeed;
import vn.anttcs.equipment.service.NamedKinds;
import vn.anttcs.equipment.service.check.AreaHolders;
import vn.anttcs.equipment.service.check.UnitAreas;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.TestDatabases;

/** What an area holds is what its stores, teams and members hold one by one, on any day, as known at any time. */
class AreaHoldingViewsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Holder SUPPLIER = Holder.outside(HolderKind.SUPPLIER);
    private static final Holder STORE = new Holder(HolderKind.STORE, 1);
    private static final Holder TEAM = new Holder(HolderKind.TEAM, 5);
    private static final Holder MEMBER = new Holder(HolderKind.MEMBER, 7);
    private static final Holder ELSEWHERE = new Holder(HolderKind.TEAM, 6);
    private static final List<Holder> HERE = List.of(STORE, TEAM, MEMBER);

    private final AtomicLong ids = new AtomicLong(1_000_000);
    private final Database database = new Database(TestDatabases.h2());
    private final Clockwork clockwork = new Clockwork(database, CLOCK);
    private final CustodyRows custody = new CustodyRows(database, series -> ids.incrementAndGet());
    private final KindRows kinds = new KindRows(database);
    private final AreaHoldingViews views = new AreaHoldingViews(
            new AreaHoldingRows(database),
            new UnitAreas(null, null) {
                @Override
                public List<Long> within(String unitCode, ReadTime time, long from) {
                    return List.of(14758L);
                }
            },
            new AreaHolders(null, null, null) {
                @Override
                public Map<Holder, Long> of(Collection<Long> unitIds, ReadTime time) {
                    return HERE.stream().collect(Collectors.toMap(holder -> holder, holder -> 14758L));
                }
            },
            kinds,
            new NamedKinds(kinds, new DatedSets(database, new DatedRows(database, ids::incrementAndGet))));

    @BeforeEach
    void fill() {
        EquipmentSeed.fill(database, CLOCK);
    }

    private long kind(String code) {
        return kinds.find(code).orElseThrow().id();
    }

    private Instant move(MovementAct act, Holder from, Holder to, LocalDate day, String kindCode, long quantity) {
        Account account = new Account(from, kind(kindCode), "", "", 0, EquipmentState.SERVICEABLE);
        return custody.add(
                        new MovementHead(act, day, null, null, null, null, null, null),
                        List.of(new Posting(account, account.at(to, act.after(account.state())), quantity, null)),
                        clockwork.stamp())
                .recordedAt();
    }

    private List<AreaHoldingLine> lines(String kindCode, LocalDate day, Instant known) {
        return views.sum(new SumEquipmentHoldings("14758", kindCode, null, null), new ReadTime(day, known))
                .lines();
    }

    @Test
    void tells_kinds_and_states_by_where_they_are() {
        move(MovementAct.RECEIVE, SUPPLIER, STORE, DAY, "CHAIR", 20);
        move(MovementAct.ISSUE, STORE, TEAM, DAY.plusDays(1), "CHAIR", 6);
        move(MovementAct.ISSUE, STORE, MEMBER, DAY.plusDays(1), "CHAIR", 2);
        move(MovementAct.TRANSFER, STORE, ELSEWHERE, DAY.plusDays(2), "CHAIR", 3);
        Instant last = move(MovementAct.DAMAGE, TEAM, TEAM, DAY.plusDays(3), "CHAIR", 1);

        assertThat(lines("CHAIR", DAY.plusDays(3), last))
                .extracting(
                        AreaHoldingLine::state,
                        AreaHoldingLine::quantity,
                        AreaHoldingLine::inStores,
                        AreaHoldingLine::withTeams,
                        AreaHoldingLine::withMembers)
                .containsExactly(
                        tuple(EquipmentState.SERVICEABLE, 16L, 9L, 5L, 2L),
                        tuple(MovementAct.DAMAGE.after(EquipmentState.SERVICEABLE), 1L, 0L, 1L, 0L));
        assertThat(lines("DESK", DAY.plusDays(3), last)).isEmpty();
        assertThat(lines(null, DAY.minusDays(1), last)).isEmpty();
    }

    @Test
    void is_the_sum_of_what_each_holder_has() {
        Random random = new Random(20261122);
        List<Instant> known = new ArrayList<>();
        for (String kind : List.of("CHAIR", "DESK")) {
            known.add(move(MovementAct.RECEIVE, SUPPLIER, STORE, DAY, kind, 10_000));
        }
        List<Holder> all = List.of(STORE, TEAM, MEMBER, ELSEWHERE);
        for (int step = 0; step < 120; step++) {
            String kind = random.nextBoolean() ? "CHAIR" : "DESK";
            Holder to = all.get(1 + random.nextInt(3));
            known.add(
                    move(MovementAct.ISSUE, STORE, to, DAY.plusDays(random.nextInt(40)), kind, 1 + random.nextInt(5)));
        }
        for (int look = 0; look < 60; look++) {
            ReadTime time = new ReadTime(DAY.plusDays(random.nextInt(45)), known.get(random.nextInt(known.size())));
            Map<String, Long> each = new TreeMap<>();
            for (Holder holder : HERE) {
                custody.balances(holder, time)
                        .forEach((account, quantity) ->
                                each.merge(account.kindId() + " " + account.state(), quantity, Long::sum));
            }
            Map<String, Long> told = new HashMap<>();
            lines(null, time.validOn(), time.knownOn())
                    .forEach(line -> told.put(kind(line.kindCode()) + " " + line.state(), line.quantity()));
            assertThat(told).as(time.toString()).isEqualTo(each);
        }
    }
}
