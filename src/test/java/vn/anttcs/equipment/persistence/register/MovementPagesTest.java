package vn.anttcs.equipment.persistence.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.anttcs.equipment.persistence.CustodyRows;
import vn.anttcs.equipment.persistence.MovementHead;
import vn.anttcs.equipment.persistence.MovementRow;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.MovementAct;
import vn.anttcs.equipment.rule.Posting;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.TestDatabases;

/** The register of movements against the list of all of them, whatever reach of days a page is found in. */
class MovementPagesTest {
    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");
    private static final List<Holder> STORES =
            List.of(new Holder(HolderKind.STORE, 1), new Holder(HolderKind.STORE, 2));

    /** A movement, and who has to do with which kind in it. */
    private record Done(Behind place, Set<Map.Entry<Holder, Long>> lines) {
        private boolean isOf(MovementPages.Wanted wanted) {
            return lines.stream()
                    .anyMatch(line -> line.getKey().equals(wanted.holder())
                            && (wanted.kindId() == null || line.getValue().equals(wanted.kindId())));
        }
    }

    private final AtomicLong ids = new AtomicLong();
    private final Database database = new Database(TestDatabases.h2());
    private final CustodyRows custody = new CustodyRows(database, series -> ids.incrementAndGet());
    private final MovementPages pages = new MovementPages(database);
    private final List<Done> done = new ArrayList<>();

    private static Account account(Holder holder, long kind) {
        return new Account(holder, kind, "", "", 0, EquipmentState.SERVICEABLE);
    }

    /** Movements over six years, more of them lately, some entered late and several at one time. */
    private void history(Random random) {
        Instant stamp = FIRST;
        for (int number = 0; number < 250; number++) {
            stamp = stamp.plusSeconds(random.nextInt(3) == 0 ? 0 : 86_400L * random.nextInt(number < 60 ? 60 : 9));
            LocalDate day =
                    LocalDate.ofInstant(stamp, ZoneOffset.UTC).minusDays(random.nextLong(4) * random.nextLong(90));
            List<Posting> postings = new ArrayList<>();
            Set<Map.Entry<Holder, Long>> lines = new HashSet<>();
            for (int line = 0; line <= random.nextInt(3); line++) {
                Holder from = STORES.get(random.nextInt(2));
                Holder to = new Holder(HolderKind.MEMBER, random.nextInt(3));
                long kind = 1 + random.nextLong(2);
                postings.add(new Posting(account(from, kind), account(to, kind), 1, null));
                lines.add(Map.entry(from, kind));
            }
            MovementRow row = custody.add(
                    new MovementHead(MovementAct.ISSUE, day, null, null, null, null, null, null), postings, stamp);
            done.add(new Done(new Behind(day, stamp, row.id()), lines));
        }
    }

    private List<Behind> expected(MovementPages.Wanted wanted, Instant known) {
        return done.stream()
                .filter(one -> one.isOf(wanted))
                .filter(one -> wanted.from() == null || !one.place().day().isBefore(wanted.from()))
                .filter(one -> wanted.to() == null || !one.place().day().isAfter(wanted.to()))
                .filter(one -> !one.place().recordedAt().isAfter(known))
                .map(Done::place)
                .sorted(Behind.ORDER)
                .toList();
    }

    private List<Behind> paged(MovementPages.Wanted wanted, Instant known, int most) {
        List<Behind> all = new ArrayList<>();
        Behind last = Behind.NOTHING;
        List<Behind> page;
        do {
            page = pages.behind(wanted, known, last, most);
            all.addAll(page);
            last = page.isEmpty() ? last : page.get(page.size() - 1);
        } while (page.size() == most);
        return all;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void pages_put_together_are_the_whole_register_in_its_order(long seed) {
        Random random = new Random(seed);
        history(random);
        for (int look = 0; look < 40; look++) {
            Instant known = done.get(random.nextInt(done.size())).place().recordedAt();
            LocalDate day = done.get(random.nextInt(done.size())).place().day();
            MovementPages.Wanted wanted = new MovementPages.Wanted(
                    STORES.get(random.nextInt(2)),
                    random.nextBoolean() ? 1L : null,
                    null,
                    random.nextInt(3) == 0 ? day : null,
                    random.nextInt(3) == 0 ? day.plusDays(random.nextInt(700)) : null);
            assertThat(paged(wanted, known, 1 + random.nextInt(40))).isEqualTo(expected(wanted, known));
        }
    }
}
