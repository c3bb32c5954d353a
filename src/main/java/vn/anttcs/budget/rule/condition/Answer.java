package vn.anttcs.budget.rule.condition;

import vn.anttcs.budget.rule.fact.Fact;

/**
 * Trả lời của điều kiện: yes, no, or not known because a fact is missing.
 *
 * @param holds whether the condition holds; without meaning when a fact is missing
 * @param missing the fact that nobody recorded, or null
 */
public record Answer(boolean holds, Fact missing) {

    /** The condition holds. */
    public static final Answer YES = new Answer(true, null);

    /** The condition does not hold. */
    public static final Answer NO = new Answer(false, null);

    /** The answer to what is known. */
    public static Answer of(boolean holds) {
        return holds ? YES : NO;
    }

    /** No answer without the fact. */
    public static Answer missing(Fact fact) {
        return new Answer(false, fact);
    }

    /** Whether there is an answer. */
    public boolean isKnown() {
        return missing == null;
    }

    /** The answer to the opposite question. */
    public Answer opposite() {
        return isKnown() ? of(!holds) : this;
    }
}
