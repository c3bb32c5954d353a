package vn.anttcs.equipment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.anttcs.equipment.api.EquipmentHolding;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.personnel.api.OpenItem;
import vn.anttcs.personnel.api.OpenItemKind;
import vn.anttcs.personnel.service.HeldItems;
import vn.anttcs.platform.persistence.ReadTime;

/** Trang bị chưa thu hồi: tells the personnel feature what a member who leaves still has. */
@ApplicationScoped
public class HeldEquipment implements HeldItems {
    private HoldingViews holdings;

    protected HeldEquipment() {}

    @Inject
    public HeldEquipment(HoldingViews holdings) {
        this.holdings = holdings;
    }

    @Override
    public List<OpenItem> heldBy(long memberId, ReadTime time) {
        return holdings.of(new Holder(HolderKind.MEMBER, memberId), time).stream()
                .map(HeldEquipment::item)
                .toList();
    }

    private static OpenItem item(EquipmentHolding held) {
        return new OpenItem(
                OpenItemKind.EQUIPMENT,
                held.serialNo() == null ? held.kindCode() : held.serialNo(),
                held.name() + ": " + held.quantity() + " " + held.unitOfMeasure());
    }
}
