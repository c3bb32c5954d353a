package vn.anttcs.equipment.rule.check;

import java.util.List;

/**
 * Nội dung kế hoạch kiểm tra, as far as rules look at it.
 *
 * @param points codes of the checklist
 */
public record PlanTerms(CheckInterval interval, UseInterval use, List<String> points, List<CheckerKind> checkers) {
    public PlanTerms {
        points = List.copyOf(points);
        checkers = List.copyOf(checkers);
    }
}
