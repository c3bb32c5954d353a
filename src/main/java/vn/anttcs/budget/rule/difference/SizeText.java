package vn.anttcs.budget.rule.difference;

import java.util.ArrayList;
import java.util.List;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.teamsize.SizeNode;
import vn.anttcs.budget.rule.teamsize.TeamSize;
import vn.anttcs.budget.rule.text.Numerals;
import vn.anttcs.budget.rule.text.Text;

/** Lời văn của tiêu chí số lượng: a team size in plain language. */
final class SizeText {
    private SizeText() {}

    static Text of(TeamSize entry) {
        Text size = of(entry.size());
        TeamSize.TeamCount teams = entry.teams();
        if (teams == null) {
            return size;
        }
        Text count = Wording.TEAMS.of(
                Numerals.number(teams.above()),
                teams.measure().title(),
                Numerals.number(teams.per()),
                Terms.of(teams.count()));
        return Text.join("; ", List.of(size, count));
    }

    private static Text of(SizeNode node) {
        if (node instanceof SizeNode.Members members) {
            return Wording.MEMBERS.of(number(members.members()));
        }
        if (node instanceof SizeNode.Range range) {
            return Wording.RANGE.of(number(range.least()), number(range.most()));
        }
        if (node instanceof SizeNode.GreatestOf greatest) {
            return Wording.GREATEST.of(
                    Text.join("; ", greatest.of().stream().map(SizeText::of).toList()));
        }
        return steps((SizeNode.Steps) node);
    }

    private static Text steps(SizeNode.Steps node) {
        List<Text> parts = new ArrayList<>();
        parts.add(node.measure().title());
        for (SizeNode.Row row : node.rows()) {
            Wording wording = row.inclusive() ? Wording.UP_TO : Wording.BELOW;
            parts.add(wording.of(Numerals.number(row.bound()), number(row.members())));
        }
        SizeNode.Then then = node.then();
        if (then != null) {
            parts.add(Wording.THEN.of(
                    Numerals.number(then.from()),
                    number(then.members()),
                    number(then.add()),
                    Numerals.number(then.per()),
                    Terms.of(then.count())));
        }
        if (node.most() != null) {
            parts.add(Wording.MOST.of(number(node.most())));
        }
        return Text.join("; ", parts);
    }

    private static Text number(int number) {
        return Numerals.number(Fraction.of(number));
    }
}
