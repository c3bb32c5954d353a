package vn.anttcs.budget.rule.line;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.anttcs.budget.rule.policy.Item;
import vn.anttcs.budget.rule.policy.Policy;
import vn.anttcs.shared.DateRange;

/** Chính sách đã biên dịch: a policy with its rules in an order in which what replaces comes before what is replaced. */
public final class CompiledPolicy {
    private final Policy policy;
    private final Map<String, Rule> rules = new LinkedHashMap<>();

    private CompiledPolicy(Policy policy) {
        this.policy = policy;
    }

    /**
     * Compiles the policy, once.
     *
     * @throws IllegalArgumentException when items replace one another in a circle
     */
    public static CompiledPolicy of(Policy policy) {
        CompiledPolicy compiled = new CompiledPolicy(policy);
        Map<String, Rule> all = new LinkedHashMap<>();
        policy.items().forEach(item -> all.put(item.code(), new Rule(policy, item)));
        all.values().forEach(rule -> compiled.add(rule, all, new LinkedHashSet<>()));
        return compiled;
    }

    private void add(Rule rule, Map<String, Rule> all, Set<String> open) {
        String code = rule.item().code();
        if (!open.add(code)) {
            throw new IllegalArgumentException("items replace one another in a circle: " + open);
        }
        rule.replacedBy().forEach(first -> add(all.get(first), all, open));
        open.remove(code);
        rules.putIfAbsent(code, rule);
    }

    /** The policy. */
    public Policy policy() {
        return policy;
    }

    /** Its rules, what replaces before what is replaced. */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /** The rule of that item, or null. */
    public Rule rule(String item) {
        return rules.get(item);
    }

    /** What the policy holds in the month when no other one is there: all its items over its validity. */
    public List<Holding> alone(YearMonth month) {
        DateRange whole = DateRange.of(month.atDay(1), month.atEndOfMonth().plusDays(1));
        List<Holding> holdings = new ArrayList<>();
        for (Rule rule : rules.values()) {
            var start = policy.validity().start(rule.isMonthly());
            if (start.isBefore(policy.validity().period().to())) {
                DateRange.of(start, policy.validity().period().to())
                        .intersect(whole)
                        .ifPresent(period -> holdings.add(new Holding(rule, period)));
            }
        }
        return holdings;
    }

    /** The items of the policy. */
    public List<Item> items() {
        return policy.items();
    }
}
