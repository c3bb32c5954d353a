package vn.anttcs.equipment.service.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.anttcs.equipment.persistence.CustodyRows;
import vn.anttcs.equipment.persistence.opening.OpeningRows;
import vn.anttcs.equipment.persistence.opening.OpeningRows.Opened;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.opening.OpeningRule;
import vn.anttcs.equipment.rule.opening.OpeningRule.Opening;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.TestDatabases;

/** Random files that are taken over in random pieces, and sent again, against sums that are added up by hand. */
class OpeningRowsTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final Instant STAMP = Instant.parse("2026-11-22T03:00:00Z");
    private static final ReadTime NOW = new ReadTime(LocalDate.of(2026, 11, 22), STAMP.plusSeconds(100));
    private static final long BATON = 3;
    private static final List<Holder> HOLDERS = List.of(
            new Holder(HolderKind.STORE, 1),
            new Holder(HolderKind.TEAM, 1),
            new Holder(HolderKind.TEAM, 2),
            new Holder(HolderKind.MEMBER, 1),
            new Holder(HolderKind.MEMBER, 2));

    private final AtomicLong ids = new AtomicLong();
    private final Database database = new Database(TestDatabases.h2());
    private final OpeningRows rows = new OpeningRows(database, series -> ids.incrementAndGet());
    private final CustodyRows custody = new CustodyRows(database, series -> ids.incrementAndGet());

    OpeningRowsTest() {
        database.use(handle ->
                handle.execute("insert into equipment_kind (id, kind_code, version) values (3, 'TEST_BATON', 1)"));
    }

    private static Opened random(Random random, int number) {
        Holder holder = HOLDERS.get(random.nextInt(HOLDERS.size()));
        EquipmentState state = random.nextInt(4) == 0 ? EquipmentState.DAMAGED : EquipmentState.SERVICEABLE;
        LocalDate day = FIRST.plusDays(random.nextInt(3));
        boolean piece = random.nextInt(3) == 0;
        return new Opened(
                new Account(
                        holder, piece ? BATON : 1 + random.nextInt(2), random.nextBoolean() ? "" : "40", "", 0, state),
                day,
                piece ? "S" + number : null,
                piece ? 1 : 1 + random.nextInt(9),
                random.nextBoolean() ? null : Long.valueOf(random.nextInt(1_000_000)),
                null);
    }

    private static Opening opening(Opened one) {
        return new Opening(one.account(), one.heldSince());
    }

    /** Takes over what the checks let through; tells how many lines that were. */
    private int send(List<Opened> lines, Instant stamp) {
        rows.lock(lines.stream().map(line -> line.account().holder()).collect(Collectors.toCollection(TreeSet::new)));
        Set<String> taken = rows.taken(
                BATON,
                lines.stream()
                        .map(Opened::serialNo)
                        .filter(serial -> serial != null)
                        .toList());
        List<Opened> counted =
                lines.stream().filter(line -> line.serialNo() == null).toList();
        Set<Integer> again = new HashSet<>(
                OpeningRule.again(counted.stream().map(OpeningRowsTest::opening).toList(), rows.opened(HOLDERS)));
        List<Opened> good = new ArrayList<>();
        for (int index = 0; index < counted.size(); index++) {
            if (!again.contains(index)) {
                good.add(counted.get(index));
            }
        }
        lines.stream()
                .filter(line -> line.serialNo() != null && taken.add(line.serialNo()))
                .forEach(good::add);
        rows.add(good, stamp);
        return good.size();
    }

    private Map<Account, Long> held() {
        Map<Account, Long> held = new HashMap<>();
        for (HolderKind kind : HolderKind.CUSTODIANS) {
            custody.balances(
                            HOLDERS.stream()
                                    .filter(holder -> holder.kind() == kind)
                                    .toList(),
                            NOW)
                    .forEach((account, quantity) -> held.merge(account, quantity, Long::sum));
        }
        return held;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void what_is_held_is_what_the_file_says_however_it_is_sent(long seed) {
        Random random = new Random(seed);
        List<Opened> file = new ArrayList<>();
        for (int number = 0; number < 120; number++) {
            file.add(random(random, number));
        }
        Map<Opening, Long> once = new HashMap<>();
        Map<Account, Long> expected = new HashMap<>();
        long pieces = 0;
        for (Opened line : file) {
            if (line.serialNo() != null) {
                pieces++;
            } else if (once.putIfAbsent(opening(line), line.quantity()) == null) {
                expected.merge(line.account(), line.quantity(), Long::sum);
            }
        }
        int at = 0;
        Instant stamp = STAMP;
        while (at < file.size()) {
            int end = Math.min(file.size(), at + 1 + random.nextInt(50));
            send(file.subList(at, end), stamp);
            at = end;
            stamp = stamp.plusMillis(1);
        }
        Map<Account, Long> counted = new HashMap<>(held());
        long heldPieces = counted.keySet().stream()
                .filter(account -> account.itemId() != 0)
                .count();
        counted.keySet().removeIf(account -> account.itemId() != 0);
        assertThat(counted).isEqualTo(expected);
        assertThat(heldPieces).isEqualTo(pieces);
        assertThat(send(file, stamp)).as("sent again, it adds nothing").isZero();
        assertThat(sum()).as("what came is what is held").isZero();
    }

    private long sum() {
        return database.with(handle -> handle.createQuery("select sum(quantity) from equipment_entry")
                .mapTo(Long.class)
                .one());
    }

    @Test
    void lines_of_one_holder_and_day_are_one_act() {
        Account shoes = new Account(HOLDERS.get(1), 1, "40", "", 0, EquipmentState.SERVICEABLE);
        Account coats = new Account(HOLDERS.get(1), 2, "", "", 0, EquipmentState.DAMAGED);
        rows.add(
                List.of(
                        new Opened(shoes, FIRST, null, 2, 412_500L, null),
                        new Opened(coats, FIRST, null, 1, null, null),
                        new Opened(shoes, FIRST.plusDays(1), null, 1, null, null)),
                STAMP);
        List<String> acts = database.with(
                handle -> handle.createQuery("select concat(m.act, ' ', count(*)) from equipment_movement m"
                                + " join equipment_entry e on e.movement_id = m.id group by m.id, m.act order by m.id")
                        .mapTo(String.class)
                        .list());
        assertThat(acts).containsExactly("OPENING 4", "OPENING 2");
        assertThat(custody.balances(HOLDERS.get(1), new ReadTime(FIRST, STAMP)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(shoes, 2L, coats, 1L));
    }

    @Test
    void a_serial_number_that_is_taken_meanwhile_stops_everything() {
        Account piece = new Account(HOLDERS.get(0), BATON, "", "", 0, EquipmentState.SERVICEABLE);
        rows.add(List.of(new Opened(piece, FIRST, "S1", 1, null, null)), STAMP);
        assertThatThrownBy(() -> rows.add(List.of(new Opened(piece, FIRST, "S1", 1, null, null)), STAMP))
                .isInstanceOf(RuntimeException.class);
        assertThat(rows.taken(BATON, List.of("S1", "S2"))).containsExactly("S1");
    }
}
