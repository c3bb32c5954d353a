package vn.anttcs.budget.rule.amount;

import java.util.Objects;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.reference.Basis;
import vn.anttcs.budget.rule.text.Sentence;
import vn.anttcs.budget.rule.text.Text;

/**
 * Lý do.
 *
 * @param code which
 * @param subject the fact or the national amount that is missing, the item that replaces; or null
 * @param text in words
 * @param basis the article that says so, or null
 */
public record Reason(ReasonCode code, String subject, Text text, Basis basis) {

    public Reason {
        Objects.requireNonNull(code, "a reason has a code");
        Objects.requireNonNull(text, "a reason has a text");
    }

    /** A reason whose text needs no arguments. */
    public static Reason of(ReasonCode code, Basis basis) {
        return new Reason(code, null, Sentence.valueOf(code.name()).of(), basis);
    }

    /** Nobody recorded the fact. */
    public static Reason missing(Fact fact) {
        return new Reason(ReasonCode.FACT_MISSING, fact.name(), Sentence.FACT_MISSING.of(fact.title()), null);
    }
}
