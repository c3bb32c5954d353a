package vn.anttcs.duty.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.duty.persistence.BasisAnchor;
import vn.anttcs.duty.persistence.BasisFact;
import vn.anttcs.duty.persistence.BasisRows;
import vn.anttcs.duty.persistence.Named;
import vn.anttcs.duty.rule.Basis;
import vn.anttcs.duty.rule.BasisDays;
import vn.anttcs.duty.rule.DutyKind;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;

/** Plans and orders as the rules see them, many at once. */
@ApplicationScoped
public class BasisBook {
    private BasisRows bases;
    private DatedRows rows;

    protected BasisBook() {}

    @Inject
    public BasisBook(BasisRows bases, DatedRows rows) {
        this.bases = bases;
        this.rows = rows;
    }

    /** Plans and orders by their numbers, as known at a recorded time; unknown numbers are left out. */
    public Map<String, Basis> of(Collection<String> numbers, Instant knownOn) {
        List<BasisAnchor> anchors = bases.withNumbers(numbers);
        List<Long> ids = anchors.stream().map(BasisAnchor::id).toList();
        Map<Long, List<Dated<BasisFact>>> facts =
                rows.histories(BasisRows.FACTS, ids, knownOn).stream().collect(Collectors.groupingBy(Dated::identity));
        Map<Long, List<Dated<Named>>> named = rows.histories(BasisRows.MEMBERS, ids, knownOn).stream()
                .collect(Collectors.groupingBy(Dated::identity));
        Map<String, Basis> found = new HashMap<>();
        anchors.stream()
                .filter(anchor -> facts.containsKey(anchor.id()))
                .forEach(anchor -> found.put(
                        anchor.number(),
                        basis(anchor, facts.get(anchor.id()), named.getOrDefault(anchor.id(), List.of()))));
        return found;
    }

    private static Basis basis(BasisAnchor anchor, List<Dated<BasisFact>> facts, List<Dated<Named>> named) {
        return new Basis(
                anchor.number(),
                anchor.kind(),
                facts.stream().map(fact -> days(fact, named)).toList());
    }

    private static BasisDays days(Dated<BasisFact> fact, List<Dated<Named>> named) {
        LocalDate first = fact.valid().from();
        BasisFact values = fact.values();
        return new BasisDays(
                fact.valid(),
                values.state(),
                kinds(values.kinds()),
                values.teamId(),
                values.communeId(),
                named.stream()
                        .filter(row -> row.valid().contains(first))
                        .map(Dated::key)
                        .collect(Collectors.toSet()));
    }

    /** The kinds of duty in the text of a row. */
    static Set<DutyKind> kinds(String text) {
        return text == null
                ? Set.of()
                : Arrays.stream(text.split(",", -1)).map(DutyKind::valueOf).collect(Collectors.toSet());
    }
}
