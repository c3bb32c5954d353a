package vn.anttcs.equipment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.anttcs.equipment.api.EquipmentHolder;
import vn.anttcs.equipment.persistence.StoreAnchor;
import vn.anttcs.equipment.persistence.StoreRows;
import vn.anttcs.equipment.persistence.loan.OutingRow;
import vn.anttcs.equipment.persistence.loan.OutingRows;
import vn.anttcs.equipment.rule.EquipmentGround;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.personnel.service.ServiceLedger;
import vn.anttcs.platform.error.Refusal;

/** Who is meant by a number, and what number somebody has. */
@ApplicationScoped
public class Holders {
    private StoreRows stores;
    private TeamFacts teams;
    private ServiceLedger members;
    private OutingRows outings;

    protected Holders() {}

    @Inject
    public Holders(StoreRows stores, TeamFacts teams, ServiceLedger members, OutingRows outings) {
        this.stores = stores;
        this.teams = teams;
        this.members = members;
        this.outings = outings;
    }

    /**
     * The holder that is named.
     *
     * @param named who is named; nobody is refused like several
     * @param field where it stands in the command, such as {@code from}, or empty
     */
    public Holder of(EquipmentHolder named, String field) {
        if (named == null
                || Stream.of(named.storeNo(), named.teamCode(), named.memberNo())
                                .filter(Objects::nonNull)
                                .count()
                        != 1) {
            throw Refusal.refused(EquipmentGround.EQUIPMENT_ONE_HOLDER.name(), field.isEmpty() ? null : field);
        }
        String before = field.isEmpty() ? "" : field + ".";
        if (named.storeNo() != null) {
            return new Holder(
                    HolderKind.STORE,
                    stores.find(named.storeNo())
                            .map(StoreAnchor::id)
                            .orElseThrow(() -> Refusal.notFound(before + "storeNo", named.storeNo())));
        }
        if (named.teamCode() != null) {
            return new Holder(
                    HolderKind.TEAM,
                    teams.findByCode(named.teamCode())
                            .orElseThrow(() -> Refusal.notFound(before + "teamCode", named.teamCode())));
        }
        return new Holder(
                HolderKind.MEMBER,
                members.find(named.memberNo())
                        .orElseThrow(() -> Refusal.notFound(before + "memberNo", named.memberNo())));
    }

    /** The holders by their numbers; places outside are absent. */
    public Map<Holder, EquipmentHolder> named(Collection<Holder> holders) {
        Map<Holder, EquipmentHolder> named = new HashMap<>();
        stores.withIds(ids(holders, HolderKind.STORE))
                .forEach(store -> named.put(
                        new Holder(HolderKind.STORE, store.id()), new EquipmentHolder(store.storeNo(), null, null)));
        teams.codesOf(ids(holders, HolderKind.TEAM))
                .forEach((id, code) ->
                        named.put(new Holder(HolderKind.TEAM, id), new EquipmentHolder(null, code, null)));
        members.numbersOf(ids(holders, HolderKind.MEMBER))
                .forEach((id, number) ->
                        named.put(new Holder(HolderKind.MEMBER, id), new EquipmentHolder(null, null, number)));
        return named;
    }

    /** The loans and repairs under which things are where they are, by internal id; 0 is none. */
    public Map<Long, OutingRow> outings(Collection<Long> outingIds) {
        return outings.withIds(outingIds);
    }

    private static List<Long> ids(Collection<Holder> holders, HolderKind kind) {
        return holders.stream()
                .filter(holder -> holder.kind() == kind)
                .map(Holder::id)
                .distinct()
                .toList();
    }
}
