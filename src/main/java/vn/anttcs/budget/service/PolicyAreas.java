package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import vn.anttcs.access.service.UnitSuccessors;
import vn.anttcs.access.service.UnitTree;
import vn.anttcs.budget.rule.policy.Policy;
import vn.anttcs.budget.rule.policy.Territory;
import vn.anttcs.organisation.service.UnitIdentities;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.shared.FormerProvinces;

/** Địa bàn áp dụng: which units of the map the territory of a policy means. */
@ApplicationScoped
public class PolicyAreas {
    private static final int MOST_KEPT = 1_000;

    private record Kept(Object state, Map<List<Territory>, List<PolicyArea>> areas) {}

    private volatile Kept kept;
    private UnitIdentities identities;
    private UnitTree tree;
    private Instance<UnitSuccessors> successors;

    protected PolicyAreas() {}

    @Inject
    public PolicyAreas(UnitIdentities identities, UnitTree tree, Instance<UnitSuccessors> successors) {
        this.identities = identities;
        this.tree = tree;
        this.successors = successors;
    }

    /** The unit that holds a code today, or the refusal {@code NOT_FOUND}. */
    long unitOfToday(String unitCode) {
        return tree.byCode(unitCode).orElseThrow(() -> Refusal.notFound("unitCode", unitCode));
    }

    /** The units of today at the top of the branches in which the units stand: their provinces. */
    List<Long> provincesAbove(Collection<Long> unitIds) {
        Set<Long> provinces = new TreeSet<>();
        for (long unit : unitIds) {
            List<Long> upward = tree.upward(unit);
            provinces.add(upward.get(upward.size() - 1));
        }
        return List.copyOf(provinces);
    }

    /** The provinces of today in which a policy holds; a territory that the map does not know is refused at its place. */
    List<Long> provincesOf(Policy policy) {
        List<Problem> problems = new ArrayList<>();
        Set<Long> units = new HashSet<>();
        List<Territory> parts = policy.validity().territory();
        for (int index = 0; index < parts.size(); index++) {
            try {
                units.addAll(unitsOfToday(parts.get(index)));
            } catch (Refusal unknown) {
                problems.add(Problem.of("POLICY_TERRITORY", "document/territory/" + index, name(parts.get(index))));
            }
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        return provincesAbove(units);
    }

    /** The units of today to which the part belongs, wholly or in part. */
    private Set<Long> unitsOfToday(Territory part) {
        Set<Long> units = new HashSet<>();
        successors.get().successorsOf(unitOf(part)).forEach(heir -> units.add(heir.unitId()));
        if (units.isEmpty()) {
            units.add(unitOf(part));
        }
        return units;
    }

    /** The unit that the part names. */
    private long unitOf(Territory part) {
        if (part instanceof Territory.OfUnit unit) {
            return identities.on(unit.code(), unit.on(), null);
        }
        return identities.on(((Territory.OfFormerProvince) part).province(), FormerProvinces.LAST_DAY, null);
    }

    private static String name(Territory part) {
        return part instanceof Territory.OfUnit unit
                ? unit.code() + " (" + unit.on() + ")"
                : ((Territory.OfFormerProvince) part).province();
    }

    /**
     * The parts of the map that the parts of a territory mean. They are kept as long as the map stays as it is: every
     * entitlement asks for those of all policies.
     */
    List<PolicyArea> areas(List<Territory> territory) {
        Object state = tree.state();
        Kept current = kept;
        if (current == null || !current.state().equals(state) || current.areas().size() >= MOST_KEPT) {
            current = new Kept(state, new ConcurrentHashMap<>());
            kept = current;
        }
        List<PolicyArea> known = current.areas().get(territory);
        if (known == null) {
            known = territory.stream().map(this::area).toList();
            current.areas().put(territory, known);
        }
        return known;
    }

    /** The unit, what followed it whole, and all below them. */
    private PolicyArea area(Territory part) {
        if (part instanceof Territory.OfFormerProvince former) {
            return new PolicyArea.OfFormerProvince(former.province());
        }
        long unit = unitOf(part);
        Set<Long> tops = new HashSet<>(Set.of(unit));
        successors.get().successorsOf(unit).stream()
                .filter(UnitSuccessors.Successor::whole)
                .forEach(heir -> tops.add(heir.unitId()));
        long provinces = tops.stream()
                .filter(top -> tree.upward(top).size() == 1)
                .filter(top -> successors.get().ended(List.of(top)).isEmpty())
                .count();
        return new PolicyArea.OfUnits(tree.below(tops), (int) provinces);
    }
}
