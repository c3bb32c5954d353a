package vn.anttcs.personnel.service;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import vn.anttcs.law.Ground;
import vn.anttcs.law.NeedsApproval;
import vn.anttcs.law.Refused;
import vn.anttcs.law.Ruling;
import vn.anttcs.personnel.api.RecognitionItem;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;

/** Collects what speaks against each of several recognitions, to refuse them together. */
final class Verdicts {
    private final List<Problem> refusals = new ArrayList<>();
    private final List<Problem> approvals = new ArrayList<>();
    private final TreeSet<String> approvers = new TreeSet<>();

    void add(String prefix, List<Problem> problems) {
        problems.forEach(problem -> refusals.add(at(prefix, problem)));
    }

    /** Adds a ruling; the need for an approval is met by the approval that the command carries. */
    void add(String prefix, Ruling ruling, RecognitionItem item) {
        if (ruling instanceof Refused refused) {
            refused.grounds().forEach(ground -> refusals.add(at(prefix, problem(ground))));
        } else if (ruling instanceof NeedsApproval needed && item.approval() == null) {
            approvers.add(needed.approver());
            needed.grounds().forEach(ground -> approvals.add(at(prefix, problem(ground))));
        }
    }

    private static Problem problem(Ground ground) {
        return new Problem(ground.code().name(), ground.field(), ground.arguments(), ground.basis());
    }

    private static Problem at(String prefix, Problem problem) {
        String field = problem.field() == null ? null : prefix + problem.field();
        return new Problem(problem.code(), field, problem.arguments(), problem.legalBasis());
    }

    /** Throws when anything stands against one of them. */
    void finish() {
        if (!refusals.isEmpty()) {
            throw new Refusal(ErrorCode.REFUSED, List.of(), refusals);
        }
        if (!approvals.isEmpty()) {
            throw new Refusal(ErrorCode.NEEDS_APPROVAL, List.of(String.join(",", approvers)), approvals);
        }
    }
}
