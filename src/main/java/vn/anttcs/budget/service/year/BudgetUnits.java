package vn.anttcs.budget.service.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.anttcs.access.service.UnitTree;
import vn.anttcs.budget.rule.year.Positions;
import vn.anttcs.platform.error.Refusal;

/** The units of budgets, by today's tree: what lay below a unit that has ended lies below its last parent. */
@ApplicationScoped
public class BudgetUnits {
    private UnitTree tree;

    protected BudgetUnits() {}

    @Inject
    public BudgetUnits(UnitTree tree) {
        this.tree = tree;
    }

    /** The unit with the code today, or the refusal {@code NOT_FOUND}. */
    long unit(String unitCode) {
        return tree.byCode(unitCode).orElseThrow(() -> Refusal.notFound("unitCode", unitCode));
    }

    String code(long unitId) {
        return tree.codeOf(unitId);
    }

    /** The unit and all above it, the province last. */
    List<Long> upward(long unitId) {
        return tree.upward(unitId);
    }

    /** The province in which a unit lies. */
    long province(long unitId) {
        List<Long> upward = tree.upward(unitId);
        return upward.get(upward.size() - 1);
    }

    /** The unit and all below it. */
    Set<Long> below(long unitId) {
        return tree.below(List.of(unitId));
    }

    /** The unit with what lies below it. */
    Positions.Place place(long unitId) {
        Set<Long> below = below(unitId);
        Set<Long> parts = new HashSet<>();
        for (long unit : below) {
            List<Long> upward = tree.upward(unit);
            if (upward.size() > 1 && upward.get(1) == unitId) {
                parts.add(unit);
            }
        }
        return new Positions.Place(unitId, below, parts);
    }
}
