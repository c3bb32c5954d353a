package vn.anttcs.checker.line;

import java.util.ArrayList;
import java.util.List;
import vn.anttcs.checker.json.Node;
import vn.anttcs.checker.text.Phrase;

/** Nút số tiền: the value of amount nodes in a situation (section 4 of the format), from the left to the right. */
record Amounts(Situation situation, Trace trace) {
    // The name that makes a node what it is; no node has two of them.
    private static final List<String> KINDS = List.of(
            "dong",
            "number",
            "percent",
            "reference",
            "value",
            "fact",
            "product",
            "sum",
            "least",
            "greatest",
            "topUp",
            "cases",
            "progressive",
            "round");

    Amount of(Node node) {
        return trace.note(node, compute(node));
    }

    private Amount compute(Node node) {
        return switch (kind(node)) {
            case "dong", "number", "percent" -> Amount.literal(node.only("dong", "number", "percent"));
            case "reference" -> situation.reference(node.only("reference", "by", "key"));
            case "value" -> situation.value(node.only("value"));
            case "fact" -> fact(node.only("fact"));
            case "product" -> product(node, each(node.only("product").get("product")));
            case "sum" -> sum(node, each(node.only("sum").get("sum")));
            case "least" -> extreme(node, each(node.only("least").get("least")), true);
            case "greatest" -> extreme(node, each(node.only("greatest").get("greatest")), false);
            case "topUp" -> topUp(node.only("topUp", "after"));
            case "cases" -> cases(node.only("cases", "otherwise"));
            case "progressive" -> progressive(node.only("progressive", "from", "base", "per", "add", "count"));
            case "round" -> round(node.only("round", "mode", "step"));
            default -> throw node.malformed(Phrase.UNKNOWN_NODE);
        };
    }

    private static String kind(Node node) {
        for (String kind : KINDS) {
            if (node.has(kind)) {
                return kind;
            }
        }
        throw node.malformed(Phrase.UNKNOWN_NODE);
    }

    private Amount fact(Node node) {
        Fact fact = Fact.named(node.get("fact"));
        if (!fact.isMeasured()) {
            throw node.malformed(Phrase.WRONG_FACT, fact.name());
        }
        return new Amount(fact.kind() == Fact.Kind.MONEY, (Fraction) situation.fact(fact));
    }

    private List<Amount> each(Node nodes) {
        List<Amount> amounts = new ArrayList<>();
        nodes.someItems().forEach(node -> amounts.add(of(node)));
        return amounts;
    }

    private static Amount product(Node node, List<Amount> factors) {
        Amount product = Amount.number(Fraction.ONE);
        for (Amount factor : factors) {
            if (product.isMoney() && factor.isMoney()) {
                throw node.malformed(Phrase.MONEY_TWICE);
            }
            product = new Amount(
                    product.isMoney() || factor.isMoney(), product.value().times(factor.value()));
        }
        return product;
    }

    private static Amount sum(Node node, List<Amount> terms) {
        Amount sum = terms.get(0);
        for (Amount term : terms.subList(1, terms.size())) {
            sum = like(node, sum, term, sum.value().plus(term.value()));
        }
        return sum;
    }

    private static Amount extreme(Node node, List<Amount> choices, boolean least) {
        Amount found = choices.get(0);
        for (Amount choice : choices.subList(1, choices.size())) {
            Fraction value =
                    least ? found.value().least(choice.value()) : found.value().greatest(choice.value());
            found = like(node, found, choice, value);
        }
        return found;
    }

    /** A value of the one type that two amounts have. */
    private static Amount like(Node node, Amount one, Amount other, Fraction value) {
        if (one.isMoney() != other.isMoney()) {
            throw node.malformed(Phrase.MIXED_TYPES);
        }
        return new Amount(one.isMoney(), value);
    }

    private Amount topUp(Node node) {
        Amount whole = of(node.get("topUp"));
        Amount already = of(node.get("after"));
        return like(node, whole, already, whole.value().minus(already.value()).greatest(Fraction.ZERO));
    }

    private Amount cases(Node node) {
        for (Node entry : node.get("cases").someItems()) {
            entry.only("when", "then", "basis");
            if (new Conditions(situation, trace).hold(entry.get("when"))) {
                return of(entry.get("then"));
            }
        }
        if (!node.has("otherwise")) {
            throw Stopped.noCase(node.place());
        }
        return of(node.get("otherwise"));
    }

    private Amount progressive(Node node) {
        Amount measure = of(node.get("progressive"));
        if (measure.isMoney()) {
            throw node.malformed(Phrase.MIXED_TYPES);
        }
        Fraction above = measure.value().minus(Fraction.bound(node.get("from")));
        if (above.compareTo(Fraction.ZERO) < 0) {
            return new Amount(isMoney(node.get("base")), Fraction.ZERO);
        }
        Amount base = of(node.get("base"));
        Amount add = of(node.get("add"));
        Fraction steps = above.dividedBy(Fraction.aboveZero(node.get("per")));
        Fraction counted =
                switch (node.get("count").word("WHOLE", "PART", "EXACT")) {
                    case "WHOLE" -> Fraction.of(steps.floor());
                    case "PART" -> Fraction.of(steps.ceiling());
                    default -> steps;
                };
        return like(node, base, add, base.value().plus(add.value().times(counted)));
    }

    /** What a node would be, without computing it. */
    private boolean isMoney(Node node) {
        String kind = kind(node);
        return switch (kind) {
            case "dong", "round" -> true;
            case "number", "percent" -> false;
            case "reference", "value" ->
                situation.amounts().isMoney(node.get(kind).text());
            case "fact" -> Fact.named(node.get(kind)).kind() == Fact.Kind.MONEY;
            case "product" -> node.get(kind).items().stream().anyMatch(this::isMoney);
            case "cases" -> isMoney(node.get(kind).someItems().get(0).get("then"));
            case "progressive" -> isMoney(node.get("base"));
            case "topUp" -> isMoney(node.get(kind));
            default -> isMoney(node.get(kind).someItems().get(0));
        };
    }

    private Amount round(Node node) {
        Amount amount = of(node.get("round"));
        if (!amount.isMoney()) {
            throw node.malformed(Phrase.MONEY_NEEDED);
        }
        return Amount.money(Rounding.by(node, amount.value()));
    }
}
