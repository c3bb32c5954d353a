package vn.anttcs.budget.rule.line;

import java.util.List;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.policy.Item;
import vn.anttcs.budget.rule.policy.Per;
import vn.anttcs.budget.rule.policy.Policy;

/** Quy định đã biên dịch: an item of a policy with everything found beforehand that calculating needs. */
public final class Rule {
    private final Policy policy;
    private final Item item;
    private final Reading reading;
    private final Fact[] facts;
    private final List<String> replacedBy;

    Rule(Policy policy, Item item) {
        this.policy = policy;
        this.item = item;
        reading = Reading.of(item);
        facts = reading.facts().toArray(Fact[]::new);
        replacedBy = policy.items().stream()
                .filter(other -> other.replaces().stream()
                        .anyMatch(replaced -> replaced.item().equals(item.code())))
                .map(Item::code)
                .toList();
    }

    /** The policy. */
    public Policy policy() {
        return policy;
    }

    /** The item. */
    public Item item() {
        return item;
    }

    /** What the item reads. */
    public Reading reading() {
        return reading;
    }

    /** Whether the item is paid per month, so that begun months are treated as the policy says. */
    public boolean isMonthly() {
        return item.per() instanceof Per.Month;
    }

    /** The facts that the item reads, in the order of the catalogue. */
    Fact[] facts() {
        return facts;
    }

    /** The items of the same resolution that replace this one. */
    List<String> replacedBy() {
        return replacedBy;
    }

    /** The number of the resolution. */
    String resolution() {
        return policy.identity().resolution().number();
    }

    @Override
    public String toString() {
        return policy.code() + "/" + item.code();
    }
}
