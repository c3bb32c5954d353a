package vn.anttcs.equipment.service.loan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.anttcs.equipment.persistence.CustodyRows;
import vn.anttcs.equipment.persistence.MovementHead;
import vn.anttcs.equipment.persistence.check.DueRows;
import vn.anttcs.equipment.persistence.need.FlowRows;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.MovementAct;
import vn.anttcs.equipment.rule.Posting;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.TestDatabases;

/** What need and checks see of what is lent and of what is in repair, though they know of neither. */
class OutingReadingsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Instant STAMP = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant EVER = Instant.parse("2100-01-01T00:00:00Z");
    private static final Holder LENDER = new Holder(HolderKind.TEAM, 1);
    private static final Holder BORROWER = new Holder(HolderKind.TEAM, 2);
    private static final long LAMP = 1;
    private static final long COATS = 2;
    private static final long LOAN = 50;
    private static final long REPAIR = 60;

    private final Database database = new Database(TestDatabases.h2());
    private final AtomicLong ids = new AtomicLong();
    private final CustodyRows custody = new CustodyRows(database, series -> ids.incrementAndGet());

    private static Account own(long kind, long item) {
        return new Account(LENDER, kind, "", "", item, EquipmentState.SERVICEABLE);
    }

    private void move(MovementAct act, LocalDate day, Account from, Account to, long quantity) {
        custody.add(
                new MovementHead(act, day, null, null, null, null, null, null),
                List.of(new Posting(from, to, quantity, null)),
                STAMP.plusSeconds(ids.incrementAndGet()));
    }

    private void received() {
        Holder supplier = Holder.outside(HolderKind.SUPPLIER);
        for (Account account : List.of(own(LAMP, 7), own(LAMP, 8), own(COATS, 0))) {
            long quantity = account.itemId() == 0 ? 5 : 1;
            move(MovementAct.RECEIVE, DAY, account.at(supplier, account.state()), account, quantity);
        }
    }

    private long usable(Holder holder, long kind, LocalDate day) {
        return new FlowRows(database)
                .balances(holder.kind(), List.of(holder.id()), List.of(), new ReadTime(day, EVER)).stream()
                        .filter(balance -> balance.kindId() == kind)
                        .mapToLong(FlowRows.Balance::quantity)
                        .sum();
    }

    private long toBeChecked(Holder holder, long kind, LocalDate day) {
        return new DueRows(database)
                .held(holder.kind(), List.of(holder.id()), Set.of(kind), new ReadTime(day, EVER)).stream()
                        .mapToLong(DueRows.Held::quantity)
                        .sum();
    }

    @Test
    void what_is_lent_is_the_borrowers_to_use_while_it_is_there() {
        received();
        for (Account lent : List.of(own(LAMP, 7), own(COATS, 0))) {
            Account borrowed = lent.at(BORROWER, lent.state()).under(LOAN);
            long quantity = lent.itemId() == 0 ? 2 : 1;
            move(MovementAct.LEND, DAY.plusDays(1), lent, borrowed, quantity);
            move(MovementAct.GIVE_BACK, DAY.plusDays(3), borrowed, lent, quantity);
        }
        assertThat(List.of(usable(LENDER, LAMP, DAY), usable(BORROWER, LAMP, DAY)))
                .containsExactly(2L, 0L);
        assertThat(List.of(usable(LENDER, LAMP, DAY.plusDays(2)), usable(BORROWER, LAMP, DAY.plusDays(2))))
                .containsExactly(1L, 1L);
        assertThat(List.of(usable(LENDER, COATS, DAY.plusDays(2)), usable(BORROWER, COATS, DAY.plusDays(2))))
                .containsExactly(3L, 2L);
        assertThat(List.of(usable(LENDER, LAMP, DAY.plusDays(3)), usable(BORROWER, LAMP, DAY.plusDays(3))))
                .containsExactly(2L, 0L);
    }

    @Test
    void a_borrowed_piece_is_checked_where_it_is_and_what_has_no_number_is_not() {
        received();
        for (Account lent : List.of(own(LAMP, 7), own(COATS, 0))) {
            move(MovementAct.LEND, DAY, lent, lent.at(BORROWER, lent.state()).under(LOAN), 1);
        }
        assertThat(toBeChecked(BORROWER, LAMP, DAY)).isEqualTo(1);
        assertThat(toBeChecked(LENDER, LAMP, DAY)).isEqualTo(1);
        assertThat(toBeChecked(BORROWER, COATS, DAY)).isZero();
        assertThat(toBeChecked(LENDER, COATS, DAY)).isEqualTo(4);
    }

    @Test
    void what_is_in_repair_is_nobodys_to_use_until_it_is_back() {
        received();
        Account lamp = own(LAMP, 7);
        Account broken = lamp.at(LENDER, EquipmentState.DAMAGED);
        Account away = broken.at(new Holder(HolderKind.REPAIR, REPAIR), EquipmentState.DAMAGED)
                .under(REPAIR);
        move(MovementAct.DAMAGE, DAY, lamp, broken, 1);
        move(MovementAct.TO_REPAIR, DAY.plusDays(1), broken, away, 1);
        move(MovementAct.REPAIRED, DAY.plusDays(4), away, lamp, 1);
        assertThat(usable(LENDER, LAMP, DAY.plusDays(2))).isEqualTo(1);
        assertThat(toBeChecked(LENDER, LAMP, DAY.plusDays(2))).isEqualTo(1);
        assertThat(custody.balances(LENDER, new ReadTime(DAY.plusDays(2), EVER)))
                .doesNotContainKey(broken);
        assertThat(usable(LENDER, LAMP, DAY.plusDays(4))).isEqualTo(2);
    }
}
