package vn.anttcs.equipment.service.print;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.equipment.api.GetHandoverFile;
import vn.anttcs.equipment.api.HandoverFile;
import vn.anttcs.equipment.service.HandoverReading;
import vn.anttcs.platform.persistence.Clockwork;

/** Bản in: what is printed of equipment. */
@Stateless
public class EquipmentPrints {
    @Inject
    private HandoverReading reading;

    @Inject
    private HandoverFiles files;

    @Inject
    private Clockwork clockwork;

    /** A hand-over list to print and sign, as a page or as PDF. */
    @Operation(value = "getHandoverFile", right = Right.EQUIPMENT_READ, equipmentStores = "storeNo")
    public HandoverFile getHandoverFile(GetHandoverFile query) {
        Instant knownOn = clockwork.readTime(null, null).knownOn();
        return files.file(reading.get(query.storeNo(), query.listNo(), knownOn), query.format());
    }
}
