package vn.anttcs.equipment.service.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Nation;
import vn.anttcs.access.service.Territories;
import vn.anttcs.access.service.UnitTree;
import vn.anttcs.equipment.persistence.request.RequestRow;
import vn.anttcs.equipment.rule.EquipmentGround;
import vn.anttcs.equipment.rule.request.RequestStep;
import vn.anttcs.equipment.service.StoreTerritory;
import vn.anttcs.platform.error.Refusal;

/** Where requests lie, by today's tree, and who may decide in which territory. */
@ApplicationScoped
public class RequestPlaces {
    private UnitTree tree;
    private Territories territories;
    private StoreTerritory stores;

    protected RequestPlaces() {}

    @Inject
    public RequestPlaces(UnitTree tree, Territories territories, StoreTerritory stores) {
        this.tree = tree;
        this.territories = territories;
        this.stores = stores;
    }

    /** The unit that a code means today, or the refusal {@code NOT_FOUND}. */
    long unit(String unitCode) {
        return unitCode.equals(Nation.CODE)
                ? Nation.ID
                : tree.byCode(unitCode).orElseThrow(() -> Refusal.notFound("unitCode", unitCode));
    }

    String code(long unitId) {
        return unitId == Nation.ID ? Nation.CODE : tree.codeOf(unitId);
    }

    /** The unit and all above it up to the nation. */
    List<Long> territories(long unitId) {
        List<Long> upward = new ArrayList<>(unitId == Nation.ID ? List.of() : tree.upward(unitId));
        upward.add(Nation.ID);
        return upward;
    }

    /** The unit and all below it; null means all. */
    Set<Long> below(long unitId) {
        return unitId == Nation.ID ? null : tree.below(List.of(unitId));
    }

    /** The first step of a request of the unit. */
    RequestStep first(long unitId) {
        return tree.upward(unitId).size() == 1 ? RequestStep.PROVINCE : RequestStep.COMMUNE;
    }

    /** The unit in whose territory a step of a request of the unit is decided. */
    long decidedIn(RequestStep step, long unitId) {
        List<Long> upward = tree.upward(unitId);
        return switch (step) {
            case COMMUNE -> unitId;
            case PROVINCE -> upward.get(upward.size() - 1);
            case NATION -> Nation.ID;
        };
    }

    /** The sign-in name of the caller. */
    String caller() {
        return territories.callerName();
    }

    /** Refuses a caller who may not act in the territory of the step. */
    void refuseStranger(RequestRow.Step step) {
        if (!territories.may(Right.EQUIPMENT_MANAGE, step.unitId())) {
            throw Refusal.refused(EquipmentGround.EQUIPMENT_REQUEST_BODY.name(), "step", step.title());
        }
    }

    /** Refuses a caller who may not take anything out of the store; the movement then reads as not there. */
    void refuseOtherStore(String storeNo, String movementNo) {
        OptionalLong unit = stores.unitOf(storeNo);
        if (unit.isEmpty() || !territories.may(Right.EQUIPMENT_MANAGE, unit.getAsLong())) {
            throw Refusal.notFound("movementNo", movementNo);
        }
    }
}
