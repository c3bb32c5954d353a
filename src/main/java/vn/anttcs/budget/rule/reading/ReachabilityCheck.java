package vn.anttcs.budget.rule.reading;

import java.util.ArrayList;
import java.util.List;
import vn.anttcs.budget.rule.amount.AmountNode;
import vn.anttcs.budget.rule.condition.Condition;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.policy.Item;
import vn.anttcs.budget.rule.policy.Per;
import vn.anttcs.budget.rule.teamsize.TeamSize;

/** Kiểm tra quy định không bao giờ áp dụng: what contradicts itself, or is hidden by what stands before it. */
final class ReachabilityCheck {
    private ReachabilityCheck() {}

    /** Notes the rules of the item that can never apply. */
    static void item(Item item, Place place) {
        List<Condition> context = new ArrayList<>();
        if (item.per() instanceof Per.Duty duty) {
            if (duty.minimumHours() != null && duty.minimumHours().signum() > 0) {
                context.add(new Condition.NumberIn(Fact.HOURS, duty.minimumHours(), null));
            }
            enter(duty.when(), context, place.get("duty"), "when");
        }
        enter(item.eligibility().when(), context, place, "when");
        List<Condition> exclusions = item.eligibility().exclusions().stream()
                .map(exclusion -> exclusion.when())
                .toList();
        one(exclusions, context, place.get("exclusions"));
        exclusions.forEach(exclusion -> context.add(new Condition.Not(exclusion)));
        if (!Satisfiability.possible(context)) {
            place.get("exclusions").wrong(MistakeCode.NEVER_APPLIES);
            return;
        }
        amount(item.pay().amount(), context, place.get("amount"));
        one(item.pay().shares().stream().map(share -> share.when()).toList(), context, place.get("shares"));
    }

    /** Adds the condition to the context, unless nothing fulfils both. */
    private static void enter(Condition condition, List<Condition> context, Place place, String name) {
        List<Condition> both = new ArrayList<>(context);
        both.add(condition);
        if (Satisfiability.possible(both)) {
            context.add(condition);
        } else {
            place.get(name).wrong(MistakeCode.NEVER_APPLIES);
        }
    }

    /** Of a list of which the first that holds counts, notes those that never do; gives what is left for the rest. */
    private static List<Condition> one(List<Condition> list, List<Condition> context, Place place) {
        List<Condition> left = new ArrayList<>(context);
        for (int index = 0; index < list.size(); index++) {
            List<Condition> here = new ArrayList<>(left);
            here.add(list.get(index));
            if (!Satisfiability.possible(here)) {
                place.items().get(index).wrong(MistakeCode.NEVER_APPLIES);
            }
            left.add(new Condition.Not(list.get(index)));
        }
        return left;
    }

    private static void amount(AmountNode node, List<Condition> context, Place place) {
        if (node instanceof AmountNode.Cases cases) {
            cases(cases, context, place);
        } else if (node instanceof AmountNode.TopUp topUp) {
            amount(topUp.upTo(), context, place.get("topUp"));
            amount(topUp.after(), context, place.get("after"));
        } else if (node instanceof AmountNode.Progressive progressive) {
            amount(progressive.measure(), context, place.get("progressive"));
            amount(progressive.base(), context, place.get("base"));
            amount(progressive.add(), context, place.get("add"));
        } else if (node instanceof AmountNode.Round round) {
            amount(round.of(), context, place.get("round"));
        } else {
            list(node, context, place);
        }
    }

    private static void list(AmountNode node, List<Condition> context, Place place) {
        if (node instanceof AmountNode.Product product) {
            each(product.of(), context, place.get("product"));
        } else if (node instanceof AmountNode.Sum sum) {
            each(sum.of(), context, place.get("sum"));
        } else if (node instanceof AmountNode.Least least) {
            each(least.of(), context, place.get("least"));
        } else if (node instanceof AmountNode.Greatest greatest) {
            each(greatest.of(), context, place.get("greatest"));
        }
    }

    private static void each(List<AmountNode> nodes, List<Condition> context, Place place) {
        for (int index = 0; index < nodes.size(); index++) {
            amount(nodes.get(index), context, place.items().get(index));
        }
    }

    private static void cases(AmountNode.Cases node, List<Condition> context, Place place) {
        List<Condition> conditions = node.of().stream().map(each -> each.when()).toList();
        List<Condition> rest = one(conditions, context, place.get("cases"));
        List<Condition> left = new ArrayList<>(context);
        for (int index = 0; index < conditions.size(); index++) {
            List<Condition> here = new ArrayList<>(left);
            here.add(conditions.get(index));
            if (Satisfiability.possible(here)) {
                Place then = place.get("cases").items().get(index).get("then");
                amount(node.of().get(index).then(), here, then);
            }
            left.add(new Condition.Not(conditions.get(index)));
        }
        if (node.otherwise() != null) {
            if (Satisfiability.possible(rest)) {
                amount(node.otherwise(), rest, place.get("otherwise"));
            } else {
                place.get("otherwise").wrong(MistakeCode.NEVER_APPLIES);
            }
        }
    }

    /** Notes the entries of team sizes that can never apply. */
    static void teamSizes(List<TeamSize> sizes, List<Place> places) {
        List<Condition> left = new ArrayList<>();
        for (int index = 0; index < sizes.size(); index++) {
            List<Condition> here = new ArrayList<>(left);
            here.add(sizes.get(index).applies());
            if (!Satisfiability.possible(here)) {
                places.get(index).wrong(MistakeCode.NEVER_APPLIES);
            }
            left.add(new Condition.Not(sizes.get(index).applies()));
        }
    }
}
