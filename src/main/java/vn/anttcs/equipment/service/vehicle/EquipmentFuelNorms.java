package vn.anttcs.equipment.service.vehicle;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.equipment.api.EndFuelNorm;
import vn.anttcs.equipment.api.FuelNorm;
import vn.anttcs.equipment.api.FuelNormPage;
import vn.anttcs.equipment.api.ListFuelNorms;
import vn.anttcs.equipment.api.SetFuelNorm;
import vn.anttcs.equipment.persistence.NormAnchor;
import vn.anttcs.equipment.service.EquipmentStamp;
import vn.anttcs.equipment.service.NormShowing;

/** Định mức nhiên liệu: how much fuel kinds of vehicles may use, as the nation, a province or a commune has set it. */
@Stateless
public class EquipmentFuelNorms {
    @Inject
    private FuelNormBook book;

    @Inject
    private FuelNormViews views;

    @Inject
    private NormShowing showing;

    @Inject
    private EquipmentStamp stamps;

    /** Sets how much fuel a kind of vehicle may use in a territory. */
    @Operation(value = "setFuelNorm", right = Right.EQUIPMENT_CATALOGUE, units = "unitCode", write = true)
    public FuelNorm setFuelNorm(SetFuelNorm command) {
        return shown(book.set(command, showing.unitOf(command.unitCode())), command.validFrom());
    }

    /** Ends the fuel norm of a territory; shows what held until then. */
    @Operation(value = "endFuelNorm", right = Right.EQUIPMENT_CATALOGUE, units = "unitCode", write = true)
    public FuelNorm endFuelNorm(EndFuelNorm command) {
        return shown(
                book.end(command, showing.unitOf(command.unitCode())),
                command.from().minusDays(1));
    }

    /** The fuel norms of a day, by kind and territory. */
    @Operation(value = "listFuelNorms", right = Right.EQUIPMENT_READ, territory = Territory.OPEN)
    public FuelNormPage listFuelNorms(ListFuelNorms query) {
        return views.page(query);
    }

    private FuelNorm shown(NormAnchor norm, LocalDate day) {
        return views.one(norm, stamps.on(day));
    }
}
