package vn.anttcs.budget.rule.amount;

import java.util.List;
import java.util.Objects;
import vn.anttcs.budget.rule.condition.Condition;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.number.Rounding;
import vn.anttcs.budget.rule.number.StepCount;
import vn.anttcs.budget.rule.reference.Basis;
import vn.anttcs.budget.rule.reference.ReferenceKind;
import vn.anttcs.budget.rule.reference.ValueType;

/** Công thức: one node of a calculation. Each knows the article that it rests on, its own or that around it. */
public sealed interface AmountNode {

    /** The nearest citation; null only where neither the node nor what is around it sets a legal value. */
    Basis basis();

    /** An amount in đồng. */
    record Dong(long dong, Basis basis) implements AmountNode {
        public Dong {
            requireNumber(dong >= 0);
        }
    }

    /** A plain number; {@code percent} when the package wrote it so: then 22 stands as 22/100. */
    record Plain(Fraction number, boolean percent, Basis basis) implements AmountNode {
        public Plain {
            requireNumber(number.signum() >= 0);
        }
    }

    /** A national value on the day; at most one of key and fact, as the kind has keys. */
    record Reference(ReferenceKind kind, String key, Fact by, Basis basis) implements AmountNode {
        public Reference {
            boolean plain = key == null && by == null;
            boolean fits = kind.keys().isEmpty() ? plain : (key == null) != (by == null);
            if (!fits || (key != null && !kind.keys().contains(key))) {
                throw new IllegalArgumentException(
                        kind.name() + " is read with exactly one of its keys, if it has any");
            }
        }
    }

    /** The package's own value on the day. */
    record Value(String name, ValueType type, Basis basis) implements AmountNode {
        public Value {
            Objects.requireNonNull(name, "a value has a name");
        }
    }

    /** A fact that is a number or an amount. */
    record FactAmount(Fact fact, Basis basis) implements AmountNode {
        public FactAmount {
            requireNumber(fact.type().isNumeric());
        }
    }

    /** All factors multiplied; at most one is money. */
    record Product(List<AmountNode> of, Basis basis) implements AmountNode {
        public Product {
            of = several(of);
        }
    }

    /** All summands added. */
    record Sum(List<AmountNode> of, Basis basis) implements AmountNode {
        public Sum {
            of = several(of);
        }
    }

    /** The smallest. */
    record Least(List<AmountNode> of, Basis basis) implements AmountNode {
        public Least {
            of = several(of);
        }
    }

    /** The greatest. */
    record Greatest(List<AmountNode> of, Basis basis) implements AmountNode {
        public Greatest {
            of = several(of);
        }
    }

    /** What is missing up to an amount after another one has been given; never below zero. */
    record TopUp(AmountNode upTo, AmountNode after, Basis basis) implements AmountNode {
        public TopUp {
            Objects.requireNonNull(upTo, "a top-up has its aim");
            Objects.requireNonNull(after, "a top-up comes after something");
        }
    }

    /** The first case that holds; without one the rest, which may be null: then nothing is owed. */
    record Cases(List<Case> of, AmountNode otherwise, Basis basis) implements AmountNode {
        public Cases {
            of = several(of);
        }
    }

    /** One case of several. */
    record Case(Condition when, AmountNode then, Basis basis) {
        public Case {
            Objects.requireNonNull(when, "a case has a condition");
            Objects.requireNonNull(then, "a case has an amount");
        }
    }

    /** Below a threshold zero, else a base and so much more per step above it. */
    record Progressive(AmountNode measure, Scale scale, AmountNode base, AmountNode add, Basis basis)
            implements AmountNode {
        public Progressive {
            Objects.requireNonNull(measure, "a progression has a measure");
            Objects.requireNonNull(base, "a progression has a base");
            Objects.requireNonNull(add, "a progression has an addition");
        }
    }

    /** Where a progression begins, how wide a step is, how steps are counted and what they give. */
    record Scale(Fraction from, Fraction per, StepCount count, ValueType type) {
        public Scale {
            requireNumber(from.signum() >= 0 && per.signum() > 0);
            Objects.requireNonNull(count, "a progression says how steps are counted");
        }
    }

    /** Money rounded in between. */
    record Round(AmountNode of, Rounding rounding, Basis basis) implements AmountNode {
        public Round {
            Objects.requireNonNull(of, "something is rounded");
            Objects.requireNonNull(rounding, "rounding is named");
        }
    }

    private static void requireNumber(boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException("a legal number is not below zero");
        }
    }

    private static <T> List<T> several(List<T> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a calculation has at least one part");
        }
        return List.copyOf(parts);
    }
}
