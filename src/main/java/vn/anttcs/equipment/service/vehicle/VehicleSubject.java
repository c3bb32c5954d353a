package vn.anttcs.equipment.service.vehicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.equipment.api.EquipmentHolder;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.rule.EquipmentCategory;
import vn.anttcs.equipment.rule.vehicle.VehicleGround;
import vn.anttcs.equipment.service.Holders;
import vn.anttcs.equipment.service.NamedKinds;
import vn.anttcs.platform.error.Refusal;

/** Finds the vehicle that is meant, with whoever has it. */
@ApplicationScoped
public class VehicleSubject {
    private KindRows kinds;
    private NamedKinds named;
    private MeterSubject pieces;
    private Holders holders;

    protected VehicleSubject() {}

    @Inject
    public VehicleSubject(KindRows kinds, NamedKinds named, MeterSubject pieces, Holders holders) {
        this.kinds = kinds;
        this.named = named;
        this.pieces = pieces;
        this.holders = holders;
    }

    /** A vehicle of a command: its kind and serial number, and who has it on the first day of what is said. */
    record Said(String kindCode, String serialNo, EquipmentHolder holder) {}

    /** The internal id of the vehicle, its holder locked until commit; refused of pieces that are no vehicles. */
    long held(Said said, LocalDate day) {
        long item = item(said.kindCode(), said.serialNo());
        pieces.refuseUnlessHeld(holders.of(said.holder(), "holder"), said.kindCode(), said.serialNo(), day);
        return item;
    }

    /** The internal id of a vehicle, or the refusal {@code NOT_FOUND}. */
    long item(String kindCode, String serialNo) {
        long item = pieces.item(kindCode, serialNo);
        long kind = kinds.find(kindCode).orElseThrow().id();
        if (named.of(List.of(kind)).get(kind).fact().category() != EquipmentCategory.VEHICLE) {
            throw Refusal.refused(VehicleGround.EQUIPMENT_NO_VEHICLE.name(), "kindCode", kindCode);
        }
        return item;
    }
}
