package vn.anttcs.equipment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.anttcs.equipment.persistence.ItemRows;
import vn.anttcs.equipment.persistence.KindAnchor;
import vn.anttcs.equipment.persistence.KindFact;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.EquipmentGround;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.LineRule;
import vn.anttcs.equipment.rule.MovementAct;
import vn.anttcs.law.Ground;
import vn.anttcs.law.Ruling;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedSets;

/** Reads lines against the catalogue, and finds the pieces that they name. */
@ApplicationScoped
public class LineReading {
    private KindRows kinds;
    private DatedSets sets;
    private ItemRows items;

    protected LineReading() {}

    @Inject
    public LineReading(KindRows kinds, DatedSets sets, ItemRows items) {
        this.kinds = kinds;
        this.sets = sets;
        this.items = items;
    }

    /** A kind with what holds of it, and whether that is what holds on the day itself. */
    public record Known(KindAnchor kind, KindFact fact, boolean inForce) {
        /** What rules ask of it. */
        public LineRule.Kind rule() {
            return new LineRule.Kind(
                    fact.category(),
                    fact.tracking(),
                    KindViews.sizes(fact).stream().map(size -> size.size()).toList());
        }
    }

    /**
     * The kinds of lines; refuses codes that are none, and faults of lines, all at once.
     *
     * @param path where the lines stand in the command, such as {@code lines}
     */
    public Map<String, Known> kinds(MovementAct act, List<LineRule.Line> lines, String path, LocalDate day) {
        Map<String, Known> known =
                known(lines.stream().map(LineRule.Line::kindCode).distinct().toList(), day);
        List<Ground> grounds = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            LineRule.Line line = lines.get(index);
            String field = path + "[" + index + "]";
            Known kind = known.get(line.kindCode());
            if (kind == null) {
                throw Refusal.notFound(field + ".kindCode", line.kindCode());
            }
            // What is no longer in the catalogue can still be given back, but not received.
            if (act == MovementAct.RECEIVE && !kind.inForce()) {
                grounds.add(Ground.of(
                        EquipmentGround.EQUIPMENT_KIND_NOT_IN_FORCE, field + ".kindCode", null, line.kindCode(), day));
            }
            grounds.addAll(LineRule.faults(act, line, kind.rule(), field));
        }
        Refusal.unlessAllowed(Ruling.of(grounds));
        return known;
    }

    private Map<String, Known> known(List<String> codes, LocalDate day) {
        List<KindAnchor> anchors = kinds.withCodes(codes);
        Map<Long, List<Dated<KindFact>>> facts =
                sets
                        .standing(
                                KindRows.FACTS,
                                anchors.stream().map(KindAnchor::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(Dated::identity));
        Map<String, Known> known = new HashMap<>();
        for (KindAnchor anchor : anchors) {
            List<Dated<KindFact>> all = facts.getOrDefault(anchor.id(), List.of());
            Optional<Dated<KindFact>> held =
                    all.stream().filter(fact -> fact.valid().contains(day)).findFirst();
            held.or(() -> all.stream().reduce((earlier, later) -> later))
                    .ifPresent(
                            fact -> known.put(anchor.kindCode(), new Known(anchor, fact.values(), held.isPresent())));
        }
        return known;
    }

    /** The accounts of lines with a holder, in the order of lines; refuses serial numbers that are none. */
    public List<Account> accounts(List<LineRule.Line> lines, String path, Map<String, Known> known, Holder holder) {
        Map<String, Map<String, Long>> pieces = new HashMap<>();
        known.forEach((code, kind) -> pieces.put(
                code,
                items.find(
                        kind.kind().id(),
                        lines.stream()
                                .filter(line -> line.kindCode().equals(code))
                                .map(LineRule.Line::serialNo)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList())));
        List<Account> accounts = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            LineRule.Line line = lines.get(index);
            Long item = line.serialNo() == null
                    ? Long.valueOf(0)
                    : pieces.get(line.kindCode()).get(line.serialNo());
            if (item == null) {
                throw Refusal.notFound(path + "[" + index + "].serialNo", line.serialNo());
            }
            accounts.add(account(line, known.get(line.kindCode()), holder, item));
        }
        return accounts;
    }

    /** The accounts of lines that come in for the first time; refuses serial numbers that are taken. */
    List<Account> newAccounts(List<LineRule.Line> lines, Map<String, Known> known, Holder holder) {
        List<Account> accounts = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            LineRule.Line line = lines.get(index);
            Known kind = known.get(line.kindCode());
            String field = "lines[" + index + "].serialNo";
            long item = line.serialNo() == null
                    ? 0
                    : items.add(kind.kind().id(), line.serialNo())
                            .orElseThrow(() -> Refusal.conflict(
                                    "EQUIPMENT_SERIAL_TAKEN", field, line.kindCode(), line.serialNo()));
            accounts.add(account(line, kind, holder, item));
        }
        return accounts;
    }

    private static Account account(LineRule.Line line, Known kind, Holder holder, long item) {
        return new Account(
                holder,
                kind.kind().id(),
                line.size() == null ? "" : line.size(),
                line.lotNo() == null ? "" : line.lotNo(),
                item,
                line.state());
    }
}
