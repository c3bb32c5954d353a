package vn.anttcs.equipment.service.request;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.equipment.api.DecideEquipmentRequest;
import vn.anttcs.equipment.api.EquipmentRequest;
import vn.anttcs.equipment.api.EquipmentRequestPage;
import vn.anttcs.equipment.api.GetEquipmentRequest;
import vn.anttcs.equipment.api.ListEquipmentRequests;
import vn.anttcs.equipment.api.RequestEquipment;
import vn.anttcs.equipment.api.WithdrawEquipmentRequest;
import vn.anttcs.platform.persistence.Clockwork;

/** Đề nghị trang bị: submitted by a commune or province, decided step by step, seen by who proposed it at any time. */
@Stateless
public class EquipmentRequests {
    @Inject
    private RequestWay way;

    @Inject
    private RequestDesk desk;

    @Inject
    private RequestViews views;

    @Inject
    private RequestListing listing;

    @Inject
    private Clockwork clockwork;

    /** Submits what a commune or province asks for to the first body that decides. */
    @Operation(value = "requestEquipment", right = Right.EQUIPMENT_MANAGE, units = "unitCode", write = true)
    public EquipmentRequest requestEquipment(RequestEquipment command) {
        return views.now(way.submit(command));
    }

    /** Approves a request at one step, with other quantities or as it is, or refuses it. */
    @Operation(value = "decideEquipmentRequest", right = Right.EQUIPMENT_MANAGE, units = "unitCode", write = true)
    public EquipmentRequest decideEquipmentRequest(DecideEquipmentRequest command) {
        return views.now(way.decide(command));
    }

    /** Takes a request back before the last step has decided. */
    @Operation(value = "withdrawEquipmentRequest", right = Right.EQUIPMENT_MANAGE, units = "unitCode", write = true)
    public EquipmentRequest withdrawEquipmentRequest(WithdrawEquipmentRequest command) {
        return views.now(way.withdraw(command));
    }

    /** What became of a request: its lines, its steps, and everything that happened with who, when and why. */
    @Operation(value = "getEquipmentRequest", right = Right.EQUIPMENT_READ, units = "unitCode")
    public EquipmentRequest getEquipmentRequest(GetEquipmentRequest query) {
        Instant knownOn = clockwork.readTime(null, query.knownOn()).knownOn();
        return views.view(desk.at(query.unitCode(), query.requestNo(), knownOn), knownOn);
    }

    /** The requests of a unit and everything below it, the latest first. */
    @Operation(value = "listEquipmentRequests", right = Right.EQUIPMENT_READ, units = "unitCode")
    public EquipmentRequestPage listEquipmentRequests(ListEquipmentRequests query) {
        return listing.page(query);
    }
}
