package vn.anttcs.budget.rule.line;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.anttcs.budget.rule.amount.AmountNode;
import vn.anttcs.budget.rule.condition.Condition;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.policy.Item;
import vn.anttcs.budget.rule.policy.Per;

/** Những gì một quy định đọc: the facts, national amounts and values that an item may read, found once. */
public final class Reading {
    private final Set<Fact> facts = EnumSet.noneOf(Fact.class);
    private final Set<AmountNode.Reference> references = new LinkedHashSet<>();
    private final Set<String> values = new LinkedHashSet<>();

    private Reading() {}

    /** What the item reads. */
    public static Reading of(Item item) {
        Reading reading = new Reading();
        item.eligibility().when().reads(reading.facts::add);
        item.eligibility().exclusions().forEach(exclusion -> exclusion.when().reads(reading.facts::add));
        item.pay().shares().forEach(share -> share.when().reads(reading.facts::add));
        if (item.per() instanceof Per.Duty duty) {
            reading.duty(duty);
        }
        visit(item.pay().amount(), reading::node, condition -> condition.reads(reading.facts::add));
        return reading;
    }

    private void duty(Per.Duty duty) {
        duty.when().reads(facts::add);
        if (duty.minimumHours() != null) {
            facts.add(Fact.HOURS);
        }
    }

    private void node(AmountNode node) {
        if (node instanceof AmountNode.FactAmount fact) {
            facts.add(fact.fact());
        } else if (node instanceof AmountNode.Value value) {
            values.add(value.name());
        } else if (node instanceof AmountNode.Reference reference) {
            references.add(reference);
            if (reference.by() != null) {
                facts.add(reference.by());
            }
        }
    }

    /** Shows every node and condition of a calculation, the outer before the inner. */
    public static void visit(AmountNode node, Consumer<AmountNode> nodes, Consumer<Condition> conditions) {
        nodes.accept(node);
        for (AmountNode part : parts(node)) {
            visit(part, nodes, conditions);
        }
        if (node instanceof AmountNode.Cases cases) {
            cases.of().forEach(each -> conditions.accept(each.when()));
        }
    }

    private static List<AmountNode> parts(AmountNode node) {
        if (node instanceof AmountNode.Product product) {
            return product.of();
        }
        if (node instanceof AmountNode.Sum sum) {
            return sum.of();
        }
        if (node instanceof AmountNode.Least least) {
            return least.of();
        }
        if (node instanceof AmountNode.Greatest greatest) {
            return greatest.of();
        }
        return node instanceof AmountNode.Cases cases ? cases(cases) : few(node);
    }

    private static List<AmountNode> few(AmountNode node) {
        if (node instanceof AmountNode.TopUp topUp) {
            return List.of(topUp.upTo(), topUp.after());
        }
        if (node instanceof AmountNode.Progressive progressive) {
            return List.of(progressive.measure(), progressive.base(), progressive.add());
        }
        return node instanceof AmountNode.Round round ? List.of(round.of()) : List.of();
    }

    private static List<AmountNode> cases(AmountNode.Cases cases) {
        List<AmountNode> parts = new ArrayList<>();
        cases.of().forEach(each -> parts.add(each.then()));
        if (cases.otherwise() != null) {
            parts.add(cases.otherwise());
        }
        return parts;
    }

    /** The facts, in the order of the catalogue. */
    public Set<Fact> facts() {
        return facts;
    }

    /** The national amounts. */
    public Set<AmountNode.Reference> references() {
        return references;
    }

    /** The names of the resolution's own values. */
    public Set<String> values() {
        return values;
    }
}
