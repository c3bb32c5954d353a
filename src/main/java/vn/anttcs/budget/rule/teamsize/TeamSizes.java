package vn.anttcs.budget.rule.teamsize;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.anttcs.budget.rule.condition.Answer;
import vn.anttcs.budget.rule.condition.ConditionText;
import vn.anttcs.budget.rule.fact.Facts;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.policy.Policy;
import vn.anttcs.budget.rule.reference.Basis;
import vn.anttcs.budget.rule.text.Numerals;
import vn.anttcs.budget.rule.text.Sentence;
import vn.anttcs.budget.rule.text.Text;

/** Số lượng thành viên theo tiêu chí: the authorised number of a residential unit by the rules of a policy, explained. */
public final class TeamSizes {
    private final Place place;
    private final List<Text> explanation = new ArrayList<>();
    private Text missing;

    private TeamSizes(Place place) {
        this.place = place;
    }

    /**
     * A residential unit.
     *
     * @param facts its facts
     * @param measures its measures, as far as they are known
     */
    public record Place(Facts facts, Map<Measure, Fraction> measures) {
        public Place {
            measures = Map.copyOf(measures);
        }
    }

    /**
     * Kết quả.
     *
     * @param outcome whether there is a number
     * @param least the least members of each team; 0 without a number
     * @param most the most members of each team; what a decision chooses lies between
     * @param teams how many teams
     * @param explanation how it came about, or what is missing
     * @param basis the article, or null when no entry applies
     */
    public record Size(Outcome outcome, int least, int most, int teams, List<Text> explanation, Basis basis) {}

    /** Whether there is a number. */
    public enum Outcome {
        /** There is one. */
        KNOWN,
        /** No entry of the policy applies. */
        NO_CASE,
        /** A fact or a measure is missing. */
        UNRESOLVED
    }

    private record Bounds(int least, int most) {}

    /** The number for the residential unit by the first entry that applies. */
    public static Size of(Policy policy, Place place) {
        TeamSizes calculation = new TeamSizes(place);
        for (TeamSize entry : policy.teamSizes()) {
            Answer applies = entry.applies().ask(place.facts());
            if (!applies.isKnown()) {
                Text text = Sentence.FACT_MISSING.of(applies.missing().title());
                return new Size(Outcome.UNRESOLVED, 0, 0, 0, List.of(text), entry.basis());
            }
            if (applies.holds()) {
                String number = policy.identity().resolution().number();
                Text when = Sentence.CASE.of(ConditionText.of(entry.applies()));
                calculation.explanation.add(
                        Sentence.CITED.of(when, entry.basis().cited(number)));
                return calculation.size(entry);
            }
        }
        return new Size(Outcome.NO_CASE, 0, 0, 0, List.of(Sentence.NO_CASE.of()), null);
    }

    private Size size(TeamSize entry) {
        Bounds bounds = bounds(entry.size());
        int teams = bounds == null ? 0 : teams(entry.teams());
        if (missing != null) {
            return new Size(Outcome.UNRESOLVED, 0, 0, 0, List.of(missing), entry.basis());
        }
        return bounds == null
                ? new Size(Outcome.NO_CASE, 0, 0, 0, List.copyOf(explanation), entry.basis())
                : new Size(
                        Outcome.KNOWN, bounds.least(), bounds.most(), teams, List.copyOf(explanation), entry.basis());
    }

    private Bounds bounds(SizeNode node) {
        if (node instanceof SizeNode.Members fixed) {
            explanation.add(Sentence.SIZE_MEMBERS.of(number(fixed.members())));
            return new Bounds(fixed.members(), fixed.members());
        }
        if (node instanceof SizeNode.Range range) {
            explanation.add(Sentence.SIZE_RANGE.of(number(range.least()), number(range.most())));
            return new Bounds(range.least(), range.most());
        }
        return node instanceof SizeNode.Steps steps ? steps(steps) : greatest((SizeNode.GreatestOf) node);
    }

    private Bounds greatest(SizeNode.GreatestOf node) {
        int least = 0;
        int most = 0;
        for (SizeNode each : node.of()) {
            Bounds bounds = bounds(each);
            if (bounds == null) {
                return null;
            }
            least = Math.max(least, bounds.least());
            most = Math.max(most, bounds.most());
        }
        explanation.add(
                least == most
                        ? Sentence.SIZE_GREATEST.of(number(most))
                        : Sentence.SIZE_RANGE.of(number(least), number(most)));
        return new Bounds(least, most);
    }

    private Bounds steps(SizeNode.Steps node) {
        Fraction measured = measured(node.measure());
        if (measured == null) {
            return null;
        }
        Integer members = members(node, measured);
        if (members == null) {
            explanation.add(Sentence.NO_CASE.of());
            return null;
        }
        if (node.most() != null && members > node.most()) {
            explanation.add(Sentence.SIZE_MOST.of(number(node.most())));
            members = node.most();
        }
        return new Bounds(members, members);
    }

    private Integer members(SizeNode.Steps node, Fraction measured) {
        Text title = node.measure().title();
        Text value = Numerals.number(measured);
        for (SizeNode.Row row : node.rows()) {
            if (row.holds(measured)) {
                Sentence sentence = row.inclusive() ? Sentence.SIZE_ROW_UP_TO : Sentence.SIZE_ROW_BELOW;
                explanation.add(sentence.of(title, value, Numerals.number(row.bound()), number(row.members())));
                return row.members();
            }
        }
        SizeNode.Then then = node.then();
        if (then == null || measured.compareTo(then.from()) < 0) {
            return null;
        }
        Fraction steps = then.count().of(measured.minus(then.from()).dividedBy(then.per()));
        int more = Math.toIntExact(steps.toLong() * then.add());
        explanation.add(Sentence.SIZE_THEN.of(
                title, value, number(then.members()), number(more), Numerals.number(then.from())));
        return then.members() + more;
    }

    private int teams(TeamSize.TeamCount count) {
        if (count == null) {
            return 1;
        }
        Fraction measured = measured(count.measure());
        if (measured == null) {
            return 0;
        }
        int teams = 1;
        if (measured.compareTo(count.above()) > 0) {
            Fraction more = count.count().of(measured.minus(count.above()).dividedBy(count.per()));
            teams += Math.toIntExact(more.toLong());
        }
        explanation.add(Sentence.SIZE_TEAMS.of(count.measure().title(), Numerals.number(measured), number(teams)));
        return teams;
    }

    private Fraction measured(Measure measure) {
        Fraction measured = place.measures().get(measure);
        if (measured == null && missing == null) {
            missing = Sentence.FACT_MISSING.of(measure.title());
        }
        return measured;
    }

    private static Text number(int number) {
        return Numerals.number(Fraction.of(number));
    }
}
