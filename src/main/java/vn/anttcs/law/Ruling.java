package vn.anttcs.law;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Kết luận: what a rule answers — allowed, in need of somebody's approval, or refused, always with
 * all grounds at once.
 */
public sealed interface Ruling permits Allowed, NeedsApproval, Refused {

    /** Everything that speaks against it or calls for approval; empty when allowed. */
    List<Ground> grounds();

    /** The answer that nothing speaks against it. */
    static Ruling allowed() {
        return new Allowed();
    }

    /** Refused when there is any ground, otherwise allowed. */
    static Ruling of(List<Ground> refusals) {
        return refusals.isEmpty() ? new Allowed() : new Refused(refusals);
    }

    /**
     * One answer out of several: refused with the grounds of every refusal if any refuses, else in
     * need of approval if any needs it, else allowed. Several approvers are named together,
     * separated by a comma.
     */
    static Ruling all(Ruling... rulings) {
        return all(List.of(rulings));
    }

    /** One answer out of several, as {@link #all(Ruling...)}. */
    static Ruling all(List<Ruling> rulings) {
        Set<Ground> refusals = new LinkedHashSet<>();
        Set<Ground> reasons = new LinkedHashSet<>();
        Set<String> approvers = new TreeSet<>();
        for (Ruling ruling : rulings) {
            if (ruling instanceof Refused refused) {
                refusals.addAll(refused.grounds());
            } else if (ruling instanceof NeedsApproval needed) {
                approvers.add(needed.approver());
                reasons.addAll(needed.grounds());
            }
        }
        if (!refusals.isEmpty()) {
            return new Refused(new ArrayList<>(refusals));
        }
        return approvers.isEmpty()
                ? allowed()
                : new NeedsApproval(String.join(",", approvers), new ArrayList<>(reasons));
    }
}
