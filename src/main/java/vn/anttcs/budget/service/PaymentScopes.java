package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.anttcs.access.service.UnitTree;
import vn.anttcs.budget.persistence.PaymentOpeningRows;
import vn.anttcs.platform.error.Refusal;

/** Which units belong together for payment, and from when on they are paid: the nearest opening above each of them. */
@ApplicationScoped
public class PaymentScopes {
    private UnitTree tree;
    private PaymentOpeningRows openings;

    protected PaymentScopes() {}

    @Inject
    public PaymentScopes(UnitTree tree, PaymentOpeningRows openings) {
        this.tree = tree;
        this.openings = openings;
    }

    /** The unit with the code today, or the refusal {@code NOT_FOUND}. */
    long unit(String unitCode) {
        return tree.byCode(unitCode).orElseThrow(() -> Refusal.notFound("unitCode", unitCode));
    }

    /** The code of a unit. */
    String code(long unitId) {
        return tree.codeOf(unitId);
    }

    /** The province in which a unit lies. */
    long province(long unitId) {
        List<Long> upward = tree.upward(unitId);
        return upward.get(upward.size() - 1);
    }

    /** The units and all below them. */
    Set<Long> below(List<Long> unitIds) {
        return tree.below(unitIds);
    }

    /** Everything above and below a unit, and the unit itself. */
    Set<Long> family(long unitId) {
        Set<Long> family = new HashSet<>(tree.below(List.of(unitId)));
        family.addAll(tree.upward(unitId));
        return family;
    }

    /** What a run for the unit pays. */
    PaymentScope of(long unitId) {
        Set<Long> units = tree.below(List.of(unitId));
        Map<Long, PaymentOpeningRows.Opening> all = openings.all();
        Map<Long, YearMonth> found = new HashMap<>();
        units.forEach(unit -> nearest(unit, all).ifPresent(opening -> found.put(unit, opening.month())));
        return new PaymentScope(units, found);
    }

    /** The opening that holds for a unit: its own, or the nearest above it. */
    Optional<PaymentOpeningRows.Opening> opening(long unitId) {
        return nearest(unitId, openings.all());
    }

    private Optional<PaymentOpeningRows.Opening> nearest(long unitId, Map<Long, PaymentOpeningRows.Opening> all) {
        return tree.upward(unitId).stream()
                .map(all::get)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
