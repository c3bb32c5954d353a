package vn.anttcs.equipment.service.loan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.anttcs.equipment.persistence.CustodyRows;
import vn.anttcs.equipment.persistence.MovementHead;
import vn.anttcs.equipment.persistence.loan.PriceRows;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.MovementAct;
import vn.anttcs.equipment.rule.Posting;
import vn.anttcs.equipment.rule.loan.Purchases;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.TestDatabases;

/** What things cost, on any day, as known then. */
class PriceRowsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Instant STAMP = Instant.parse("2026-03-01T00:00:00Z");
    private static final Holder SUPPLIER = Holder.outside(HolderKind.SUPPLIER);
    private static final Holder STORE = new Holder(HolderKind.STORE, 1);
    private static final Holder TEAM = new Holder(HolderKind.TEAM, 1);
    private static final long LAMP = 1;
    private static final long COATS = 2;

    private final Database database = new Database(TestDatabases.h2());
    private final AtomicLong ids = new AtomicLong();
    private final CustodyRows custody = new CustodyRows(database, series -> ids.incrementAndGet());
    private final PriceRows prices = new PriceRows(database);

    /** Moves on a day of March, recorded so many seconds after its beginning. */
    private void move(MovementAct act, int days, int seconds, Posting posting) {
        custody.add(
                new MovementHead(act, DAY.plusDays(days), null, null, null, null, null, null),
                List.of(posting),
                STAMP.plusSeconds(seconds));
    }

    private static Account of(Holder holder, long kind, String lot, long item) {
        return new Account(holder, kind, "", lot, item, EquipmentState.SERVICEABLE);
    }

    private void bought(Holder holder, String lot, long quantity, Long price, int days, int seconds) {
        move(
                MovementAct.RECEIVE,
                days,
                seconds,
                new Posting(of(SUPPLIER, COATS, lot, 0), of(holder, COATS, lot, 0), quantity, price));
    }

    private static ReadTime at(int days, int seconds) {
        return new ReadTime(DAY.plusDays(days), STAMP.plusSeconds(seconds));
    }

    private Map<PriceRows.Stocked, Purchases> coats(ReadTime time) {
        return prices.bought(List.of(STORE, TEAM), List.of(COATS), time);
    }

    @Test
    void purchases_are_summed_for_each_holder_and_lot_and_what_came_without_a_price_is_left_out() {
        bought(STORE, "A", 10, 100L, 0, 1);
        bought(STORE, "A", 5, 130L, 2, 2);
        bought(STORE, "A", 7, null, 2, 3);
        bought(STORE, "B", 1, 90L, 0, 4);
        bought(TEAM, "C", 2, null, 0, 5);
        move(MovementAct.ISSUE, 1, 6, new Posting(of(STORE, COATS, "A", 0), of(TEAM, COATS, "A", 0), 3, null));
        PriceRows.Stocked lotA = new PriceRows.Stocked(STORE, COATS, "", "A");
        PriceRows.Stocked lotB = new PriceRows.Stocked(STORE, COATS, "", "B");
        assertThat(coats(at(5, 9))).isEqualTo(Map.of(lotA, new Purchases(15, 1_650), lotB, new Purchases(1, 90)));
        assertThat(coats(at(1, 9))).containsEntry(lotA, new Purchases(10, 1_000));
        assertThat(coats(at(5, 1))).isEqualTo(Map.of(lotA, new Purchases(10, 1_000)));
        assertThat(prices.bought(List.of(STORE), List.of(), at(5, 9))).isEmpty();
        assertThat(prices.bought(List.of(STORE), List.of(LAMP), at(5, 9))).isEmpty();
    }

    @Test
    void a_piece_that_went_back_and_came_again_cost_what_it_did_last() {
        Account away = of(SUPPLIER, LAMP, "", 7);
        Account there = of(STORE, LAMP, "", 7);
        move(MovementAct.RECEIVE, 0, 1, new Posting(away, there, 1, 500L));
        move(MovementAct.REJECT, 1, 2, new Posting(there, away, 1, null));
        move(MovementAct.RECEIVE, 2, 3, new Posting(away, there, 1, 450L));
        move(MovementAct.ISSUE, 3, 4, new Posting(there, of(TEAM, LAMP, "", 7), 1, null));
        assertThat(prices.ofPieces(List.of(7L, 8L), at(5, 9))).isEqualTo(Map.of(7L, Purchases.ofPiece(450)));
        assertThat(prices.ofPieces(List.of(7L), at(1, 9))).isEqualTo(Map.of(7L, Purchases.ofPiece(500)));
        assertThat(prices.ofPieces(List.of(7L), at(5, 0))).isEmpty();
    }
}
