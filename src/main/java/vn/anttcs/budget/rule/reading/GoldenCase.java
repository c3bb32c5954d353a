package vn.anttcs.budget.rule.reading;

import java.time.LocalDate;
import java.util.List;
import vn.anttcs.budget.rule.line.MemberMonth;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.teamsize.TeamSizes;

/** Trường hợp mẫu: an example of the resolution that a jurist wrote and that must come out. */
public sealed interface GoldenCase {

    /** How the case is called. */
    String name();

    /** Where it stands in the package, a JSON pointer. */
    String pointer();

    /**
     * What a member is owed for a month.
     *
     * @param name how the case is called
     * @param pointer where it stands
     * @param member the facts of the member
     * @param expected what must come out; items that are not named are not judged
     */
    record OfMember(String name, String pointer, MemberMonth member, List<Expected> expected) implements GoldenCase {
        public OfMember {
            expected = List.copyOf(expected);
        }
    }

    /**
     * One line that must come out.
     *
     * @param item the item
     * @param quantity its quantity, or null when not judged
     * @param dong the amount in đồng
     * @param reason a code among its reasons, or null when not judged
     */
    record Expected(String item, Fraction quantity, long dong, String reason) {}

    /**
     * How large the team of a residential unit is.
     *
     * @param name how the case is called
     * @param pointer where it stands
     * @param on the day
     * @param place the residential unit
     * @param expected what must come out
     */
    record OfTeamSize(String name, String pointer, LocalDate on, TeamSizes.Place place, ExpectedSize expected)
            implements GoldenCase {}

    /**
     * The size that must come out.
     *
     * @param least the least members of each team
     * @param most the most members of each team
     * @param teams how many teams
     */
    record ExpectedSize(int least, int most, int teams) {}
}
