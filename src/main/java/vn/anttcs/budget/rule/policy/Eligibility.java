package vn.anttcs.budget.rule.policy;

import java.util.List;
import java.util.Objects;
import vn.anttcs.budget.rule.condition.Condition;
import vn.anttcs.budget.rule.reference.Basis;
import vn.anttcs.budget.rule.text.Text;

/**
 * Đối tượng: who is entitled and who is excluded.
 *
 * @param when who is entitled
 * @param exclusions who is not, with the reason
 */
public record Eligibility(Condition when, List<Exclusion> exclusions) {

    public Eligibility {
        Objects.requireNonNull(when, "an item has its condition, or ALWAYS");
        exclusions = List.copyOf(exclusions);
    }

    /**
     * Loại trừ: a reason for not getting the item.
     *
     * @param when to whom it applies
     * @param reason the reason in words
     * @param basis the article that says so
     */
    public record Exclusion(Condition when, Text reason, Basis basis) {
        public Exclusion {
            Objects.requireNonNull(when, "an exclusion has a condition");
            Objects.requireNonNull(reason, "an exclusion has a reason");
            Objects.requireNonNull(basis, "an exclusion has a citation");
        }
    }
}
