package vn.anttcs.equipment.rule.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.anttcs.law.Ground;
import vn.anttcs.law.Ruling;

/** Kiểm tra nội dung kế hoạch: one interval of time, one of use or both, and each point and checker once. */
public final class PlanRule {
    private PlanRule() {}

    /** Decides on the terms of a plan, naming every fault by its field. */
    public static Ruling decide(PlanTerms terms) {
        List<Ground> grounds = new ArrayList<>();
        CheckInterval interval = terms.interval();
        boolean timed = interval.months() != null || interval.days() != null;
        boolean twice = interval.months() != null && interval.days() != null;
        if (twice || (!timed && terms.use().most() == null)) {
            grounds.add(Ground.of(CheckGround.EQUIPMENT_CHECK_INTERVAL, "terms.intervalMonths", null));
        }
        if ((terms.use().most() == null) != (terms.use().unit() == null)
                || (terms.use().warn() != null && terms.use().most() == null)) {
            grounds.add(Ground.of(CheckGround.EQUIPMENT_CHECK_USE, "terms.intervalUse", null));
        }
        twice(grounds, terms.points(), "terms.points", "pointCode");
        twice(grounds, terms.checkers(), "terms.checkers", "checker");
        return Ruling.of(grounds);
    }

    private static void twice(List<Ground> grounds, List<?> all, String list, String field) {
        Set<Object> seen = new HashSet<>();
        for (int index = 0; index < all.size(); index++) {
            if (!seen.add(all.get(index))) {
                grounds.add(Ground.of(
                        CheckGround.EQUIPMENT_CHECK_TWICE, list + "[" + index + "]." + field, null, all.get(index)));
            }
        }
    }
}
