package vn.anttcs.budget.rule.reading;

import java.util.Optional;
import java.util.Set;

/** Các chính sách đã biết: what a package may repeal. */
@FunctionalInterface
public interface KnownPolicies {

    /** The codes of the items of the policy, if there is such a policy. */
    Optional<Set<String>> itemsOf(String policy);
}
