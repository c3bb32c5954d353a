package vn.anttcs.equipment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.anttcs.equipment.api.EquipmentHolder;
import vn.anttcs.equipment.api.EquipmentHolding;
import vn.anttcs.equipment.api.EquipmentHoldingPage;
import vn.anttcs.equipment.api.ListEquipmentHoldings;
import vn.anttcs.equipment.persistence.CustodyRows;
import vn.anttcs.equipment.persistence.ItemRows;
import vn.anttcs.equipment.persistence.KindAnchor;
import vn.anttcs.equipment.persistence.KindFact;
import vn.anttcs.equipment.persistence.loan.OutingRow;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;

/** Shows what somebody has. */
@ApplicationScoped
public class HoldingViews {
    private static final Comparator<Line> ORDER = Comparator.comparing(Line::key);

    private CustodyRows custody;
    private ItemRows items;
    private NamedKinds kinds;
    private Holders holders;
    private Clockwork clockwork;

    protected HoldingViews() {}

    @Inject
    public HoldingViews(CustodyRows custody, ItemRows items, NamedKinds kinds, Holders holders, Clockwork clockwork) {
        this.custody = custody;
        this.items = items;
        this.kinds = kinds;
        this.holders = holders;
        this.clockwork = clockwork;
    }

    private record Line(String key, EquipmentHolding holding) {}

    EquipmentHoldingPage page(ListEquipmentHoldings query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = clockwork.readTime(query.validOn(), query.knownOn(), cursor);
        Holder holder = holders.of(new EquipmentHolder(query.storeNo(), query.teamCode(), query.memberNo()), "");
        int limit = Cursor.limit(query.limit());
        String after = cursor.map(last -> last.key(0)).orElse("");
        List<Line> found = lines(holder, time)
                .filter(line ->
                        query.kindCode() == null || line.holding().kindCode().equals(query.kindCode()))
                .filter(line -> line.key().compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        return new EquipmentHoldingPage(
                found.stream().limit(limit).map(Line::holding).toList(),
                Cursor.next(found, limit, time, line -> List.of(line.key())),
                time.knownOn());
    }

    /** Everything that a holder has at the two times. */
    public List<EquipmentHolding> of(Holder holder, ReadTime time) {
        return lines(holder, time).map(Line::holding).toList();
    }

    private Stream<Line> lines(Holder holder, ReadTime time) {
        Map<Account, Long> balances = custody.balances(holder, time);
        Map<Long, NamedKinds.Named> named =
                kinds.of(balances.keySet().stream().map(Account::kindId).collect(Collectors.toSet()));
        Map<Long, String> serials =
                items.serialsOf(balances.keySet().stream().map(Account::itemId).toList());
        Map<Long, OutingRow> loans = holders.outings(
                balances.keySet().stream().map(Account::outingId).toList());
        return balances.entrySet().stream()
                .map(balance -> line(
                        balance.getKey(),
                        balance.getValue(),
                        named.get(balance.getKey().kindId()),
                        serials.get(balance.getKey().itemId()),
                        loans.get(balance.getKey().outingId())))
                .sorted(ORDER);
    }

    private static Line line(Account account, long quantity, NamedKinds.Named named, String serial, OutingRow loan) {
        KindAnchor kind = named.kind();
        KindFact fact = named.fact();
        String loanNo = loan == null ? null : loan.outingNo();
        String key = String.join(
                "|",
                kind.kindCode(),
                account.size(),
                account.lotNo(),
                serial == null ? "" : serial,
                account.state().name(),
                loanNo == null ? "" : loanNo);
        return new Line(
                key,
                new EquipmentHolding(
                        kind.kindCode(),
                        fact.title(),
                        fact.unitOfMeasure(),
                        MovementViews.text(account.size()),
                        MovementViews.text(account.lotNo()),
                        serial,
                        account.state(),
                        quantity,
                        loanNo));
    }
}
