package vn.anttcs.law;

import java.util.List;
import java.util.Objects;

/**
 * Cần phê duyệt: the law leaves the case to somebody's decision.
 *
 * @param approver who may decide, such as {@code COMMUNE_COMMITTEE_CHAIR}
 * @param grounds why it does not go without; at least one
 */
public record NeedsApproval(String approver, List<Ground> grounds) implements Ruling {

    public NeedsApproval {
        Objects.requireNonNull(approver, "somebody approves");
        grounds = List.copyOf(grounds);
        if (grounds.isEmpty()) {
            throw new IllegalArgumentException("the need for approval has at least one ground");
        }
    }
}
