package vn.anttcs.equipment.service.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.anttcs.equipment.persistence.opening.OpeningRows;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.opening.OpeningGround;
import vn.anttcs.equipment.rule.opening.OpeningRule;
import vn.anttcs.law.Ground;

/**
 * Nạp trang bị hiện có: takes over what stores, teams and members hold already, in sets of some thousand lines and without
 * a query for a single one. The caller runs inside one transaction and calls {@link #check} and {@link #add} in this order;
 * the stamp comes after the checks.
 */
@ApplicationScoped
public class OpeningLoad {
    private OpeningHolders holders;
    private OpeningKinds kinds;
    private OpeningCertificates certificates;
    private OpeningRows rows;

    protected OpeningLoad() {}

    @Inject
    public OpeningLoad(OpeningHolders holders, OpeningKinds kinds, OpeningCertificates certificates, OpeningRows rows) {
        this.holders = holders;
        this.kinds = kinds;
        this.certificates = certificates;
        this.rows = rows;
    }

    /**
     * Where the holder of a line lies.
     *
     * @param known whether there is such a holder
     * @param unitId the unit today, or null while that is open
     */
    public record Place(boolean known, Long unitId) {}

    /**
     * What is said of a line.
     *
     * @param index place of the line in its list
     * @param field field of the line, or null
     */
    public record Said(int index, String code, String field, List<String> arguments) {}

    /** Where the holders of lines lie, in their order. */
    public List<Place> places(List<OpeningLine> lines) {
        return holders.of(lines).stream()
                .map(found -> found == null ? new Place(false, null) : new Place(true, found.unitId()))
                .toList();
    }

    /** What has to be told of lines although they are taken. */
    public List<Said> warnings(List<OpeningLine> lines) {
        Map<String, OpeningKinds.Known> known = known(lines);
        List<OpeningHolders.Found> found = holders.of(lines);
        List<Integer> tools = new ArrayList<>();
        Set<Holder> takers = new HashSet<>();
        for (int index = 0; index < lines.size(); index++) {
            OpeningKinds.Known kind = known.get(lines.get(index).kindCode());
            if (kind != null && kind.fact().certificateNeeded() && found.get(index) != null) {
                tools.add(index);
                takers.add(found.get(index).holder());
            }
        }
        Set<Holder> certified = certificates.of(takers);
        List<Said> said = new ArrayList<>();
        for (int index : tools) {
            Holder holder = found.get(index).holder();
            OpeningRule.warnings(
                            lines.get(index).kindCode(),
                            true,
                            holder.kind(),
                            certified.contains(holder),
                            certificates.today())
                    .forEach(ground -> said.add(said(index, ground)));
        }
        return said;
    }

    /** Locks the holders and tells what speaks against taking over the lines; nothing is written. */
    public List<Said> check(List<OpeningLine> lines) {
        Map<String, OpeningKinds.Known> known = known(lines);
        List<OpeningHolders.Found> found = holders.of(lines);
        rows.lock(found.stream()
                .filter(Objects::nonNull)
                .map(OpeningHolders.Found::holder)
                .collect(Collectors.toCollection(TreeSet::new)));
        List<Said> said = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        List<OpeningRule.Opening> openings = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            OpeningLine line = lines.get(index);
            OpeningKinds.Known kind = known.get(line.kindCode());
            for (Ground ground : OpeningRule.faults(line.rule(), kind == null ? null : kind.rule())) {
                said.add(said(index, ground));
            }
            if (kind != null && found.get(index) != null && line.serialNo() == null) {
                places.add(index);
                openings.add(opening(line, kind, found.get(index).holder()));
            }
        }
        for (int again : OpeningRule.again(openings, opened(openings))) {
            OpeningLine line = lines.get(places.get(again));
            said.add(said(
                    places.get(again),
                    Ground.of(
                            OpeningGround.EQUIPMENT_OPENED_ALREADY,
                            "line.kindCode",
                            null,
                            line.kindCode(),
                            line.heldSince())));
        }
        said.addAll(taken(lines, known));
        return said;
    }

    private Set<OpeningRule.Opening> opened(List<OpeningRule.Opening> openings) {
        return rows.opened(
                openings.stream().map(opening -> opening.account().holder()).collect(Collectors.toSet()));
    }

    private List<Said> taken(List<OpeningLine> lines, Map<String, OpeningKinds.Known> known) {
        Map<Long, List<String>> serials = new HashMap<>();
        lines.stream()
                .filter(line -> line.serialNo() != null && known.containsKey(line.kindCode()))
                .forEach(line -> serials.computeIfAbsent(
                                known.get(line.kindCode()).id(), kind -> new ArrayList<>())
                        .add(line.serialNo()));
        Map<Long, Set<String>> taken = new HashMap<>();
        serials.forEach((kind, numbers) -> taken.put(kind, rows.taken(kind, numbers)));
        List<Said> said = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            OpeningLine line = lines.get(index);
            OpeningKinds.Known kind = known.get(line.kindCode());
            if (kind != null && line.serialNo() != null && !taken.get(kind.id()).add(line.serialNo())) {
                said.add(said(
                        index,
                        Ground.of(
                                OpeningGround.EQUIPMENT_SERIAL_TAKEN,
                                "line.serialNo",
                                null,
                                line.kindCode(),
                                line.serialNo())));
            }
        }
        return said;
    }

    /** Takes over lines without faults: one act of each holder, day and decision. */
    public void add(List<OpeningLine> lines, Instant stamp) {
        Map<String, OpeningKinds.Known> known = known(lines);
        List<OpeningHolders.Found> found = holders.of(lines);
        List<OpeningRows.Opened> opened = new ArrayList<>(lines.size());
        for (int index = 0; index < lines.size(); index++) {
            OpeningLine line = lines.get(index);
            OpeningRule.Opening opening =
                    opening(line, known.get(line.kindCode()), found.get(index).holder());
            opened.add(new OpeningRows.Opened(
                    opening.account(),
                    opening.heldSince(),
                    line.serialNo(),
                    line.quantity(),
                    line.priceDong(),
                    line.decisionId()));
        }
        rows.add(opened, stamp);
    }

    private static OpeningRule.Opening opening(OpeningLine line, OpeningKinds.Known kind, Holder holder) {
        return new OpeningRule.Opening(
                new Account(
                        holder,
                        kind.id(),
                        line.size() == null ? "" : line.size(),
                        line.lotNo() == null ? "" : line.lotNo(),
                        0,
                        EquipmentState.valueOf(line.state())),
                line.heldSince());
    }

    private Map<String, OpeningKinds.Known> known(Collection<OpeningLine> lines) {
        return kinds.of(lines.stream().map(OpeningLine::kindCode).distinct().toList());
    }

    private static Said said(int index, Ground ground) {
        return new Said(index, ground.code().name(), ground.field().replace("line.", ""), ground.arguments());
    }
}
