package vn.anttcs.equipment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.equipment.persistence.CustodyRows;
import vn.anttcs.equipment.persistence.MovementHead;
import vn.anttcs.equipment.persistence.MovementRow;
import vn.anttcs.equipment.persistence.StoreRows;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.EquipmentGround;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.Posting;
import vn.anttcs.equipment.rule.StockChange;
import vn.anttcs.equipment.rule.StockRule;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;

/**
 * Sổ giao nhận: writes movements, all lines or none. Whoever gives is locked first, then every line is held against what
 * can be given on its day and all later ones, and last the movement is stamped.
 */
@ApplicationScoped
public class CustodyLedger {
    private CustodyRows custody;
    private StoreRows stores;
    private Clockwork clockwork;

    protected CustodyLedger() {}

    @Inject
    public CustodyLedger(CustodyRows custody, StoreRows stores, Clockwork clockwork) {
        this.custody = custody;
        this.stores = stores;
        this.clockwork = clockwork;
    }

    /** Locks those who give, before the first of several movements is written. */
    public void lock(Collection<Holder> givers) {
        custody.lock(givers);
    }

    /**
     * A line for which there is not enough.
     *
     * @param line its place among the lines, from 0
     * @param available what could be given
     */
    public record Shortage(int line, Posting posting, long available) {}

    /** Locks the givers and tells what there is not enough of; then {@link #write} may be called in this transaction. */
    public List<Shortage> shortages(List<Posting> postings, LocalDate day) {
        Set<Holder> givers = new HashSet<>();
        postings.stream()
                .map(posting -> posting.from().holder())
                .filter(holder -> HolderKind.STOCKED.contains(holder.kind()))
                .forEach(givers::add);
        custody.lock(givers);
        Map<Account, Long> left = new HashMap<>();
        givers.forEach(giver -> left.putAll(available(giver, postings, day)));
        List<Shortage> shortages = new ArrayList<>();
        for (int index = 0; index < postings.size(); index++) {
            Posting posting = postings.get(index);
            if (givers.contains(posting.from().holder())) {
                long available = left.getOrDefault(posting.from(), 0L);
                if (available < posting.quantity()) {
                    shortages.add(new Shortage(index, posting, Math.max(0, available)));
                }
                left.put(posting.from(), available - posting.quantity());
            }
        }
        return shortages;
    }

    /** Where pieces lie at a holder, by all that is recorded; those that do not are absent. */
    public Map<Long, Account> pieces(Holder holder, Collection<Account> accounts) {
        Map<Long, Set<Long>> items = accounts.stream()
                .filter(account -> account.itemId() != 0)
                .collect(Collectors.groupingBy(
                        Account::kindId, Collectors.mapping(Account::itemId, Collectors.toSet())));
        Map<Long, Account> found = new HashMap<>();
        items.forEach((kind, pieces) -> custody.changes(holder, kind, pieces).forEach((account, changes) -> {
            if (changes.stream().mapToLong(StockChange::quantity).sum() > 0) {
                found.put(account.itemId(), account);
            }
        }));
        return found;
    }

    private Map<Account, Long> available(Holder giver, List<Posting> postings, LocalDate day) {
        Map<Long, Set<Long>> items = new HashMap<>();
        postings.stream()
                .map(Posting::from)
                .filter(from -> from.holder().equals(giver))
                .forEach(from -> items.computeIfAbsent(from.kindId(), kind -> new HashSet<>())
                        .add(from.itemId()));
        Map<Account, Long> available = new HashMap<>();
        items.forEach((kind, pieces) -> custody.changes(giver, kind, pieces)
                .forEach((account, changes) -> available.put(account, StockRule.available(changes, day))));
        return available;
    }

    /** Writes a movement whose lines have no shortage; refused, after the stamp, when a store that is closed would take. */
    public MovementRow write(MovementHead head, List<Posting> postings) {
        Instant stamp = clockwork.stamp();
        Set<Long> takers = postings.stream()
                .filter(posting -> !posting.from().holder().equals(posting.to().holder()))
                .map(posting -> posting.to().holder())
                .filter(holder -> holder.kind() == HolderKind.STORE)
                .map(Holder::id)
                .collect(Collectors.toSet());
        stores.closed(takers).ifPresent(storeNo -> {
            throw Refusal.refused(EquipmentGround.EQUIPMENT_STORE_CLOSED.name(), null, storeNo);
        });
        return custody.add(head, postings, stamp);
    }
}
