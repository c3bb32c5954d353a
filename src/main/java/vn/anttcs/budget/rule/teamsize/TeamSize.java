package vn.anttcs.budget.rule.teamsize;

import java.util.Objects;
import vn.anttcs.budget.rule.condition.Condition;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.number.StepCount;
import vn.anttcs.budget.rule.reference.Basis;

/**
 * Tiêu chí số lượng thành viên: one entry of the team sizes of a policy.
 *
 * @param applies to which residential units
 * @param size the number of members of each team
 * @param teams how many teams, or null for one
 * @param basis the article
 */
public record TeamSize(Condition applies, SizeNode size, TeamCount teams, Basis basis) {

    public TeamSize {
        Objects.requireNonNull(applies, "a team size has its condition, or ALWAYS");
        Objects.requireNonNull(size, "a team size is a size");
        Objects.requireNonNull(basis, "a team size has a citation");
    }

    /**
     * Số Tổ: one team up to a bound and one more for so much further.
     *
     * @param measure what is measured
     * @param above the most that one team covers
     * @param per what one more team covers
     * @param count whole steps or begun ones
     */
    public record TeamCount(Measure measure, Fraction above, Fraction per, StepCount count) {
        public TeamCount {
            Objects.requireNonNull(measure, "teams are counted by a measure");
            Objects.requireNonNull(count, "teams are counted somehow");
            if (per.signum() <= 0 || count == StepCount.EXACT) {
                throw new IllegalArgumentException("teams are counted in whole or begun steps above zero");
            }
        }
    }
}
