package vn.anttcs.equipment.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.equipment.api.AddEquipmentKind;
import vn.anttcs.equipment.api.ChangeEquipmentKind;
import vn.anttcs.equipment.api.EquipmentKind;
import vn.anttcs.equipment.api.EquipmentKindPage;
import vn.anttcs.equipment.api.GetEquipmentKind;
import vn.anttcs.equipment.api.ListEquipmentKinds;
import vn.anttcs.equipment.api.RetireEquipmentKind;
import vn.anttcs.equipment.api.SetEquipmentPrice;
import vn.anttcs.equipment.persistence.KindAnchor;
import vn.anttcs.platform.persistence.Clockwork;

/** Danh mục trang bị của lực lượng: which kinds of equipment there are, and what they cost. */
@Stateless
public class EquipmentCatalogue {
    @Inject
    private KindBook book;

    @Inject
    private KindViews views;

    @Inject
    private Clockwork clockwork;

    /** Adds a kind of equipment to the catalogue. */
    @Operation(
            value = "addEquipmentKind",
            right = Right.EQUIPMENT_CATALOGUE,
            territory = Territory.NATION,
            write = true)
    public EquipmentKind addEquipmentKind(AddEquipmentKind command) {
        return shown(
                book.add(command.kindCode(), command.validFrom(), command.details(), command.decision()),
                command.validFrom());
    }

    /** Says from a day on something else of a kind. */
    @Operation(
            value = "changeEquipmentKind",
            right = Right.EQUIPMENT_CATALOGUE,
            territory = Territory.NATION,
            write = true)
    public EquipmentKind changeEquipmentKind(ChangeEquipmentKind command) {
        KindAnchor kind = book.lock(command.kindCode(), command.version());
        return shown(
                book.change(kind, command.validFrom(), command.details(), command.decision()), command.validFrom());
    }

    /** Takes a kind out of the catalogue; shows what held of it until then. */
    @Operation(
            value = "retireEquipmentKind",
            right = Right.EQUIPMENT_CATALOGUE,
            territory = Territory.NATION,
            write = true)
    public EquipmentKind retireEquipmentKind(RetireEquipmentKind command) {
        KindAnchor kind = book.lock(command.kindCode(), command.version());
        return shown(
                book.retire(kind, command.from(), command.decision()),
                command.from().minusDays(1));
    }

    /** Sets the price of a kind from a day on. */
    @Operation(
            value = "setEquipmentPrice",
            right = Right.EQUIPMENT_CATALOGUE,
            territory = Territory.NATION,
            write = true)
    public EquipmentKind setEquipmentPrice(SetEquipmentPrice command) {
        KindAnchor kind = book.lock(command.kindCode(), command.version());
        return shown(
                book.price(kind, command.validFrom(), command.priceDong(), command.decision()), command.validFrom());
    }

    /** One kind of equipment on a day, as known at a recorded time. */
    @Operation(value = "getEquipmentKind", right = Right.EQUIPMENT_READ, territory = Territory.OPEN)
    public EquipmentKind getEquipmentKind(GetEquipmentKind query) {
        return views.get(query.kindCode(), clockwork.readTime(query.validOn(), query.knownOn()));
    }

    /** The kinds of equipment on a day, by code. */
    @Operation(value = "listEquipmentKinds", right = Right.EQUIPMENT_READ, territory = Territory.OPEN)
    public EquipmentKindPage listEquipmentKinds(ListEquipmentKinds query) {
        return views.page(query);
    }

    private EquipmentKind shown(KindAnchor kind, LocalDate day) {
        return views.get(kind.kindCode(), clockwork.readTime(day, null));
    }
}
