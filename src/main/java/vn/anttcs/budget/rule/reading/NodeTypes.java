package vn.anttcs.budget.rule.reading;

import vn.anttcs.budget.rule.amount.AmountNode;
import vn.anttcs.budget.rule.fact.FactType;
import vn.anttcs.budget.rule.reference.ValueType;

/** Loại của công thức: whether a node is money or a number; its parts are already known to fit. */
final class NodeTypes {
    private NodeTypes() {}

    static ValueType of(AmountNode node) {
        if (node instanceof AmountNode.Plain) {
            return ValueType.NUMBER;
        }
        if (node instanceof AmountNode.Reference reference) {
            return reference.kind().type();
        }
        if (node instanceof AmountNode.Value value) {
            return value.type();
        }
        if (node instanceof AmountNode.FactAmount fact) {
            return fact.fact().type() == FactType.MONEY ? ValueType.MONEY : ValueType.NUMBER;
        }
        return compound(node);
    }

    private static ValueType compound(AmountNode node) {
        if (node instanceof AmountNode.Product product) {
            return product.of().stream().anyMatch(part -> of(part) == ValueType.MONEY)
                    ? ValueType.MONEY
                    : ValueType.NUMBER;
        }
        if (node instanceof AmountNode.Sum sum) {
            return of(sum.of().get(0));
        }
        if (node instanceof AmountNode.Least least) {
            return of(least.of().get(0));
        }
        if (node instanceof AmountNode.Greatest greatest) {
            return of(greatest.of().get(0));
        }
        if (node instanceof AmountNode.TopUp topUp) {
            return of(topUp.upTo());
        }
        if (node instanceof AmountNode.Cases cases) {
            return of(cases.of().get(0).then());
        }
        return node instanceof AmountNode.Progressive progressive
                ? progressive.scale().type()
                : ValueType.MONEY;
    }
}
