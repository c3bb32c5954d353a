package vn.anttcs.equipment.service.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.equipment.api.ApprovedLine;
import vn.anttcs.equipment.api.DecideEquipmentRequest;
import vn.anttcs.equipment.api.RequestEquipment;
import vn.anttcs.equipment.api.WithdrawEquipmentRequest;
import vn.anttcs.equipment.persistence.request.EventRow;
import vn.anttcs.equipment.persistence.request.RequestRow;
import vn.anttcs.equipment.rule.EquipmentGround;
import vn.anttcs.equipment.rule.FundingSource;
import vn.anttcs.equipment.rule.request.RequestAct;
import vn.anttcs.equipment.rule.request.RequestOutcome;
import vn.anttcs.equipment.rule.request.RequestRule;
import vn.anttcs.equipment.rule.request.RequestState;
import vn.anttcs.equipment.rule.request.RequestStep;
import vn.anttcs.equipment.rule.request.RouteRule;
import vn.anttcs.equipment.rule.request.StepTerms;
import vn.anttcs.equipment.service.EquipmentStamp;
import vn.anttcs.law.Ruling;
import vn.anttcs.platform.error.Refusal;

/** Đường đi của đề nghị: submission, the decision of each step, withdrawal. */
@ApplicationScoped
public class RequestWay {
    private RequestDesk desk;
    private RequestedLines asked;
    private ApprovalBodies bodies;
    private RequestPlaces places;
    private EquipmentStamp stamps;

    protected RequestWay() {}

    @Inject
    public RequestWay(
            RequestDesk desk,
            RequestedLines asked,
            ApprovalBodies bodies,
            RequestPlaces places,
            EquipmentStamp stamps) {
        this.desk = desk;
        this.asked = asked;
        this.bodies = bodies;
        this.places = places;
        this.stamps = stamps;
    }

    RequestDesk.Open submit(RequestEquipment command) {
        long unit = places.unit(command.unitCode());
        List<RequestRow.Line> lines = asked.of(command);
        List<RequestRow.Step> steps = steps(unit, command.fundingSource());
        if (steps.isEmpty()) {
            throw Refusal.refused(EquipmentGround.EQUIPMENT_REQUEST_NO_ROUTE.name(), "fundingSource");
        }
        return desk.submit(
                new RequestRow.Head(
                        unit,
                        command.fundingSource(),
                        command.gapOn(),
                        command.reason(),
                        places.caller(),
                        stamps.stamp()),
                lines,
                steps);
    }

    private List<RequestRow.Step> steps(long unit, FundingSource source) {
        Map<RequestStep, ApprovalBodies.Body> known = bodies.on(places.territories(unit), stamps.on(null));
        Map<RequestStep, StepTerms> terms = new HashMap<>();
        known.forEach((step, body) -> terms.put(
                step,
                new StepTerms(
                        body.fact().values().forCentral(), body.fact().values().forLocal())));
        return RouteRule.steps(places.first(unit), source, terms).stream()
                .map(step -> new RequestRow.Step(
                        step,
                        places.decidedIn(step, unit),
                        known.get(step).fact().values().title()))
                .toList();
    }

    RequestDesk.Open decide(DecideEquipmentRequest command) {
        RequestDesk.Open request = desk.lock(command.unitCode(), command.requestNo(), command.version());
        Map<Integer, Long> changes = new LinkedHashMap<>();
        Map<Integer, String> reasons = new HashMap<>();
        for (ApprovedLine line : command.lines() == null ? List.<ApprovedLine>of() : command.lines()) {
            if (changes.put(line.lineNo(), line.quantity()) != null) {
                throw Refusal.refused(
                        EquipmentGround.EQUIPMENT_REQUEST_LINE_TWICE.name(),
                        "lines",
                        line.lineNo().toString());
            }
            reasons.put(line.lineNo(), line.reason());
        }
        Refusal.unlessAllowed(Ruling.of(RequestRule.decide(
                request.standing(),
                request.row().stepNames(),
                new RequestRule.Decision(command.step(), command.outcome(), command.reason(), changes),
                places.caller(),
                request.row().head().submittedBy())));
        places.refuseStranger(request.row().steps().get(request.standing().decided()));
        boolean approved = command.outcome() == RequestOutcome.APPROVED;
        return desk.note(
                request,
                new RequestDesk.Said(
                        approved ? RequestAct.APPROVE : RequestAct.REFUSE,
                        command.step(),
                        command.reason(),
                        command.decision()),
                approved ? left(request, changes, reasons) : List.of());
    }

    /** What a step leaves of every line. */
    private static List<EventRow.Line> left(
            RequestDesk.Open request, Map<Integer, Long> changes, Map<Integer, String> reasons) {
        List<EventRow.Line> lines = new ArrayList<>();
        for (RequestRow.Line line : request.row().lines()) {
            int number = line.lineNo();
            lines.add(new EventRow.Line(
                    number,
                    changes.getOrDefault(number, request.standing().approved().get(number)),
                    null,
                    reasons.get(number)));
        }
        return lines;
    }

    RequestDesk.Open withdraw(WithdrawEquipmentRequest command) {
        RequestDesk.Open request = desk.lock(command.unitCode(), command.requestNo(), command.version());
        Refusal.unlessAllowed(Ruling.of(RequestRule.state(request.standing(), RequestState.WAITING)));
        return desk.note(request, new RequestDesk.Said(RequestAct.WITHDRAW, null, command.reason(), null), List.of());
    }
}
