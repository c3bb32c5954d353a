package vn.anttcs.budget.rule.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Bãi bỏ: what a resolution ends, and from when.
 *
 * @param policy the code of the other policy
 * @param from the first day on which it no longer holds
 * @param items the items that end; none means all, and the team sizes
 */
public record Repeal(String policy, LocalDate from, List<String> items) {

    /** Stands for the team sizes among the items. */
    public static final String TEAM_SIZE = "TEAM_SIZE";

    public Repeal {
        Objects.requireNonNull(policy, "a repeal names the policy that ends");
        Objects.requireNonNull(from, "a repeal has its day");
        items = List.copyOf(items);
    }

    /** Whether the item of the policy ends. */
    public boolean ends(String code, String item) {
        return policy.equals(code) && (items.isEmpty() || items.contains(item));
    }
}
