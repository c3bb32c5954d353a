package vn.anttcs.equipment.service.request;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.equipment.api.EquipmentApprovalBody;
import vn.anttcs.equipment.api.EquipmentApprovalRoute;
import vn.anttcs.equipment.api.GetEquipmentApprovalRoute;
import vn.anttcs.equipment.api.SetEquipmentApprovalBody;
import vn.anttcs.equipment.persistence.request.BodyAnchor;
import vn.anttcs.equipment.persistence.request.BodyFact;
import vn.anttcs.equipment.rule.request.RequestStep;
import vn.anttcs.equipment.service.EquipmentStamp;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.ReadTime;

/** Cơ quan xét duyệt đề nghị: dated data of the nation and of provinces, since law moves what which body decides. */
@Stateless
public class EquipmentApprovals {
    @Inject
    private ApprovalBodies bodies;

    @Inject
    private RequestPlaces places;

    @Inject
    private EquipmentStamp stamps;

    @Inject
    private Clockwork clockwork;

    /** Says from a day on who decides a step of requests in a territory. */
    @Operation(value = "setEquipmentApprovalBody", right = Right.EQUIPMENT_CATALOGUE, units = "unitCode", write = true)
    public EquipmentApprovalBody setEquipmentApprovalBody(SetEquipmentApprovalBody command) {
        long unit = places.unit(command.unitCode());
        BodyAnchor written = bodies.set(command, unit);
        ReadTime time = stamps.on(command.validFrom());
        return view(bodies.on(List.of(unit), time).get(written.step()), time);
    }

    /** Who decides requests of a unit on a day, step by step. */
    @Operation(value = "getEquipmentApprovalRoute", right = Right.EQUIPMENT_READ, territory = Territory.OPEN)
    public EquipmentApprovalRoute getEquipmentApprovalRoute(GetEquipmentApprovalRoute query) {
        ReadTime time = clockwork.readTime(query.validOn(), query.knownOn());
        Map<RequestStep, ApprovalBodies.Body> known =
                bodies.on(places.territories(places.unit(query.unitCode())), time);
        return new EquipmentApprovalRoute(
                query.unitCode(),
                time.validOn(),
                known.values().stream().map(body -> view(body, time)).toList(),
                time.knownOn());
    }

    private EquipmentApprovalBody view(ApprovalBodies.Body body, ReadTime time) {
        Dated<BodyFact> fact = body.fact();
        return new EquipmentApprovalBody(
                body.anchor().step(),
                places.code(body.anchor().unitId()),
                fact.values().title(),
                fact.values().forCentral(),
                fact.values().forLocal(),
                fact.values().legalBasis(),
                fact.valid().from(),
                fact.valid().isOpen() ? null : fact.valid().to(),
                stamps.decision(fact.decisionId()),
                time.knownOn(),
                body.anchor().version());
    }
}
