package vn.anttcs.equipment.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.anttcs.equipment.persistence.CustodyRows;
import vn.anttcs.equipment.persistence.ItemRows;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.persistence.MovementHead;
import vn.anttcs.equipment.persistence.loan.OutingRows;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.MovementAct;
import vn.anttcs.equipment.rule.Posting;
import vn.anttcs.personnel.api.OpenItem;
import vn.anttcs.personnel.api.OpenItemKind;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.TestDatabases;

/** Who leaves still has to give back what the ledger says that they have, and nothing that they have given back. */
class HeldEquipmentTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Holder STORE = new Holder(HolderKind.STORE, 1);
    private static final Holder MEMBER = new Holder(HolderKind.MEMBER, 7);

    private final AtomicLong ids = new AtomicLong(1_000_000);
    private final Database database = new Database(TestDatabases.h2());
    private final Clockwork clockwork = new Clockwork(database, CLOCK);
    private final CustodyRows custody = new CustodyRows(database, series -> ids.incrementAndGet());
    private final ItemRows items = new ItemRows(database, ids::incrementAndGet);

    private long kind(String code) {
        return new KindRows(database).find(code).orElseThrow().id();
    }

    private void move(MovementAct act, Holder from, Holder to, LocalDate day, long kind, long item, long quantity) {
        Account account = new Account(from, kind, "", "", item, EquipmentState.SERVICEABLE);
        custody.add(
                new MovementHead(act, day, null, null, null, null, null, null),
                List.of(new Posting(account, account.at(to, account.state()), quantity, null)),
                clockwork.stamp());
    }

    private List<OpenItem> heldOn(LocalDate day) {
        KindRows kinds = new KindRows(database);
        DatedSets sets = new DatedSets(database, new DatedRows(database, ids::incrementAndGet));
        Holders holders = new Holders(null, null, null, new OutingRows(database, series -> ids.incrementAndGet()));
        HoldingViews views = new HoldingViews(custody, items, new NamedKinds(kinds, sets), holders, clockwork);
        return new HeldEquipment(views).heldBy(MEMBER.id(), clockwork.readTime(day, null));
    }

    @Test
    void everything_held_is_open_until_it_is_given_back() {
        EquipmentSeed.fill(database, CLOCK);
        long baton = items.add(kind("RUBBER_BATON"), "DC-7").orElseThrow();
        move(MovementAct.ISSUE, STORE, MEMBER, DAY, kind("RUBBER_BATON"), baton, 1);
        move(MovementAct.ISSUE, STORE, MEMBER, DAY, kind("SOCKS"), 0, 3);
        move(MovementAct.RETURN, MEMBER, STORE, DAY.plusDays(5), kind("RUBBER_BATON"), baton, 1);
        assertThat(heldOn(DAY.minusDays(1))).isEmpty();
        assertThat(heldOn(DAY))
                .containsExactly(
                        new OpenItem(OpenItemKind.EQUIPMENT, "DC-7", "Dùi cui cao su: 1 cái"),
                        new OpenItem(OpenItemKind.EQUIPMENT, "SOCKS", "Bít tất: 3 đôi"));
        assertThat(heldOn(DAY.plusDays(5)))
                .containsExactly(new OpenItem(OpenItemKind.EQUIPMENT, "SOCKS", "Bít tất: 3 đôi"));
    }

    @Test
    void a_serial_number_is_taken_once_in_its_kind() {
        EquipmentSeed.fill(database, CLOCK);
        assertThat(items.add(kind("RUBBER_BATON"), "DC-7")).isPresent();
        assertThat(items.add(kind("RUBBER_BATON"), "DC-7")).isEmpty();
        assertThat(items.add(kind("METAL_BATON"), "DC-7")).isPresent();
    }
}
