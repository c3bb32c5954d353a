package vn.anttcs.budget.rule.condition;

import java.util.Collection;
import java.util.Collections;

/** Lượng từ: how many of the named words a set must hold. */
public enum Quantifier {
    /** At least one. */
    ANY_OF("anyOf"),
    /** Every one. */
    ALL_OF("allOf"),
    /** Not one. */
    NONE_OF("noneOf");

    private final String word;

    Quantifier(String word) {
        this.word = word;
    }

    /** The name in the package. */
    public String word() {
        return word;
    }

    /** Whether the set holds so many of the named words. */
    public boolean holds(Collection<String> set, Collection<String> named) {
        return switch (this) {
            case ANY_OF -> !Collections.disjoint(set, named);
            case ALL_OF -> set.containsAll(named);
            case NONE_OF -> Collections.disjoint(set, named);
        };
    }
}
