package vn.anttcs.equipment.service.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.anttcs.equipment.api.EquipmentGapLine;
import vn.anttcs.equipment.api.EquipmentKind;
import vn.anttcs.equipment.api.EquipmentSize;
import vn.anttcs.equipment.api.RequestEquipment;
import vn.anttcs.equipment.api.RequestedLine;
import vn.anttcs.equipment.api.SumEquipmentGap;
import vn.anttcs.equipment.persistence.KindAnchor;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.persistence.request.RequestRow;
import vn.anttcs.equipment.rule.EquipmentGround;
import vn.anttcs.equipment.service.EquipmentStamp;
import vn.anttcs.equipment.service.KindViews;
import vn.anttcs.equipment.service.need.GapViews;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.ReadTime;

/** What a request asks for: said line by line, or all that was lacking on a day. */
@ApplicationScoped
public class RequestedLines {
    private KindRows kinds;
    private KindViews views;
    private GapViews gaps;
    private EquipmentStamp stamps;

    protected RequestedLines() {}

    @Inject
    public RequestedLines(KindRows kinds, KindViews views, GapViews gaps, EquipmentStamp stamps) {
        this.kinds = kinds;
        this.views = views;
        this.gaps = gaps;
        this.stamps = stamps;
    }

    List<RequestRow.Line> of(RequestEquipment command) {
        Map<String, Long> missing = missing(command);
        List<RequestedLine> asked =
                command.lines() == null || command.lines().isEmpty() ? fromGap(missing) : command.lines();
        if (asked.isEmpty()) {
            throw Refusal.refused(EquipmentGround.EQUIPMENT_REQUEST_EMPTY.name(), "lines");
        }
        Map<String, Known> known =
                known(asked.stream().map(RequestedLine::kindCode).distinct().toList());
        refuseWrong(asked, known, command);
        List<RequestRow.Line> lines = new ArrayList<>();
        for (RequestedLine line : asked) {
            lines.add(new RequestRow.Line(
                    lines.size() + 1,
                    known.get(line.kindCode()).id(),
                    line.size() == null ? "" : line.size(),
                    line.quantity(),
                    command.gapOn() == null ? null : missing.getOrDefault(line.kindCode(), 0L),
                    line.reason()));
        }
        return lines;
    }

    /** What was lacking on the day of the gap, by kind, of what the funding source pays for. */
    private Map<String, Long> missing(RequestEquipment command) {
        if (command.gapOn() == null) {
            return Map.of();
        }
        if (command.gapOn().isAfter(stamps.today())) {
            throw Refusal.refused(
                    EquipmentGround.EQUIPMENT_DAY_IN_FUTURE.name(),
                    "gapOn",
                    command.gapOn().toString());
        }
        ReadTime time = stamps.on(command.gapOn());
        return gaps
                .sum(new SumEquipmentGap(command.unitCode(), null, null, null, command.gapOn(), null), time)
                .lines()
                .stream()
                .filter(line -> line.fundingSource() == command.fundingSource())
                .collect(Collectors.toMap(EquipmentGapLine::kindCode, EquipmentGapLine::missing));
    }

    private static List<RequestedLine> fromGap(Map<String, Long> missing) {
        return missing.entrySet().stream()
                .filter(kind -> kind.getValue() > 0)
                .sorted(Map.Entry.comparingByKey())
                .map(kind -> new RequestedLine(kind.getKey(), null, kind.getValue(), null))
                .toList();
    }

    private record Known(long id, EquipmentKind kind) {}

    private Map<String, Known> known(List<String> codes) {
        List<KindAnchor> anchors = kinds.withCodes(codes);
        Map<String, EquipmentKind> inForce = views.views(anchors, stamps.on(null)).stream()
                .collect(Collectors.toMap(EquipmentKind::kindCode, kind -> kind));
        Map<String, Known> known = new HashMap<>();
        anchors.stream()
                .filter(anchor -> inForce.containsKey(anchor.kindCode()))
                .forEach(
                        anchor -> known.put(anchor.kindCode(), new Known(anchor.id(), inForce.get(anchor.kindCode()))));
        return known;
    }

    private void refuseWrong(List<RequestedLine> asked, Map<String, Known> known, RequestEquipment command) {
        List<Problem> problems = new ArrayList<>();
        for (int index = 0; index < asked.size(); index++) {
            RequestedLine line = asked.get(index);
            String field = "lines[" + index + "].";
            if (!known.containsKey(line.kindCode())) {
                problems.add(Problem.of(
                        EquipmentGround.EQUIPMENT_KIND_NOT_IN_FORCE.name(),
                        field + "kindCode",
                        line.kindCode(),
                        stamps.today().toString()));
                continue;
            }
            EquipmentKind kind = known.get(line.kindCode()).kind();
            if (kind.fundingSource() != command.fundingSource()) {
                problems.add(Problem.of(
                        EquipmentGround.EQUIPMENT_REQUEST_SOURCE.name(),
                        field + "kindCode",
                        line.kindCode(),
                        kind.fundingSource().name()));
            }
            if (line.size() != null && !kind.sizes().contains(new EquipmentSize(line.size()))) {
                problems.add(Problem.of(
                        EquipmentGround.EQUIPMENT_SIZE.name(), field + "size", line.kindCode(), sizes(kind)));
            }
        }
        if (!problems.isEmpty()) {
            throw Refusal.refused(problems);
        }
    }

    private static String sizes(EquipmentKind kind) {
        return kind.sizes().isEmpty()
                ? "-"
                : kind.sizes().stream().map(EquipmentSize::size).collect(Collectors.joining(", "));
    }
}
