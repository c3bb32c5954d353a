package vn.anttcs.equipment.service.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.anttcs.equipment.api.SetEquipmentApprovalBody;
import vn.anttcs.equipment.persistence.request.BodyAnchor;
import vn.anttcs.equipment.persistence.request.BodyFact;
import vn.anttcs.equipment.persistence.request.BodyRows;
import vn.anttcs.equipment.rule.request.RequestStep;
import vn.anttcs.equipment.service.EquipmentStamp;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.Ids;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;

/** Who decides the steps of requests in which territory, from day to day. */
@ApplicationScoped
public class ApprovalBodies {
    private BodyRows bodies;
    private DatedSets sets;
    private DatedRows rows;
    private EquipmentStamp stamps;
    private Ids ids;

    protected ApprovalBodies() {}

    @Inject
    public ApprovalBodies(BodyRows bodies, DatedSets sets, DatedRows rows, EquipmentStamp stamps, Ids ids) {
        this.bodies = bodies;
        this.sets = sets;
        this.rows = rows;
        this.stamps = stamps;
        this.ids = ids;
    }

    /** Who decides a step, and what is said of it. */
    record Body(BodyAnchor anchor, Dated<BodyFact> fact) {}

    /**
     * Who decides each step at the two times.
     *
     * @param territories the smallest first; the first that says something of a step decides
     */
    Map<RequestStep, Body> on(List<Long> territories, ReadTime time) {
        List<BodyAnchor> anchors = bodies.in(territories);
        Map<Long, Dated<BodyFact>> facts =
                sets.list(BodyRows.FACTS, anchors.stream().map(BodyAnchor::id).toList(), time).stream()
                        .collect(Collectors.toMap(Dated::identity, fact -> fact));
        Map<RequestStep, Body> found = new EnumMap<>(RequestStep.class);
        for (long territory : territories) {
            anchors.stream()
                    .filter(anchor -> anchor.unitId() == territory && facts.containsKey(anchor.id()))
                    .forEach(anchor -> found.putIfAbsent(anchor.step(), new Body(anchor, facts.get(anchor.id()))));
        }
        return found;
    }

    /** Says from a day on who decides a step, until the next day on which something else is said already. */
    BodyAnchor set(SetEquipmentApprovalBody command, long unitId) {
        BodyAnchor body = open(command.step(), unitId, command.version());
        DateRange days = DateRange.of(
                command.validFrom(),
                rows.history(BodyRows.FACTS, body.id(), Dated.OPEN.minusSeconds(1)).stream()
                        .map(fact -> fact.valid().from())
                        .filter(command.validFrom()::isBefore)
                        .min(LocalDate::compareTo)
                        .orElse(DateRange.OPEN_END));
        Long decision = stamps.stored(command.decision());
        rows.put(
                BodyRows.FACTS,
                body.id(),
                days,
                new BodyFact(command.body(), command.forCentral(), command.forLocal(), command.legalBasis()),
                new Recording(stamps.stamp(), decision));
        return body;
    }

    /** The body of a step, locked, of a version later than the one that the caller has seen; null does not matter. */
    private BodyAnchor open(RequestStep step, long unitId, Long seen) {
        Optional<BodyAnchor> found = bodies.lock(step, unitId);
        if (found.isEmpty() && seen == null) {
            BodyAnchor added = new BodyAnchor(ids.next(), step, unitId, 1);
            if (bodies.add(added)) {
                return added;
            }
            found = bodies.lock(step, unitId);
        }
        return found.filter(body -> seen == null || seen == body.version())
                .map(bodies::raise)
                .orElseThrow(() -> Refusal.of(ErrorCode.VERSION_CONFLICT));
    }
}
