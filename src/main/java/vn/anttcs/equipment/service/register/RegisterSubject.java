package vn.anttcs.equipment.service.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.anttcs.equipment.api.EquipmentHolder;
import vn.anttcs.equipment.api.ListEquipmentMovements;
import vn.anttcs.equipment.persistence.EntryRow;
import vn.anttcs.equipment.persistence.ItemRows;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.persistence.register.MovementPages;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.check.CheckGround;
import vn.anttcs.equipment.service.HolderPlaces;
import vn.anttcs.equipment.service.Holders;
import vn.anttcs.platform.error.Refusal;

/** Of whom or what movements are asked for. */
@ApplicationScoped
public class RegisterSubject {
    private Holders holders;
    private KindRows kinds;
    private ItemRows items;
    private HolderPlaces places;

    protected RegisterSubject() {}

    @Inject
    public RegisterSubject(Holders holders, KindRows kinds, ItemRows items, HolderPlaces places) {
        this.holders = holders;
        this.kinds = kinds;
        this.items = items;
        this.places = places;
    }

    /** What is asked for; empty of a serial number that no piece has, as of a piece that the caller sees nowhere. */
    Optional<MovementPages.Wanted> wanted(ListEquipmentMovements query) {
        if (query.serialNo() != null && query.kindCode() == null) {
            throw Refusal.refused(CheckGround.EQUIPMENT_CHECK_SERIAL_OF_KIND.name(), "kindCode", query.serialNo());
        }
        Holder holder = holder(query);
        Long kind = query.kindCode() == null
                ? null
                : Long.valueOf(kinds.find(query.kindCode())
                        .orElseThrow(() -> Refusal.notFound("kindCode", query.kindCode()))
                        .id());
        Long item = query.serialNo() == null
                ? null
                : items.find(kind, List.of(query.serialNo())).get(query.serialNo());
        return query.serialNo() != null && item == null
                ? Optional.empty()
                : Optional.of(new MovementPages.Wanted(holder, kind, item, query.fromDay(), query.toDay()));
    }

    /** The holder that is named; nobody is enough where a piece is. */
    private Holder holder(ListEquipmentMovements query) {
        EquipmentHolder named = new EquipmentHolder(query.storeNo(), query.teamCode(), query.memberNo());
        boolean nobody = named.storeNo() == null && named.teamCode() == null && named.memberNo() == null;
        if (nobody && query.serialNo() != null) {
            return null;
        }
        Holder holder = holders.of(named, "");
        if (!places.sees(holder)) {
            throw unseen(named);
        }
        return holder;
    }

    private static Refusal unseen(EquipmentHolder named) {
        if (named.storeNo() != null) {
            return Refusal.notFound("storeNo", named.storeNo());
        }
        return named.teamCode() == null
                ? Refusal.notFound("memberNo", named.memberNo())
                : Refusal.notFound("teamCode", named.teamCode());
    }

    /** Whether the caller sees one end of a movement. */
    boolean sees(List<EntryRow> entries) {
        return entries.stream()
                .map(entry -> entry.account().holder())
                .distinct()
                .anyMatch(places::sees);
    }
}
