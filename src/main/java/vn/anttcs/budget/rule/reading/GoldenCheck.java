package vn.anttcs.budget.rule.reading;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.anttcs.budget.rule.line.CompiledPolicy;
import vn.anttcs.budget.rule.line.Line;
import vn.anttcs.budget.rule.line.MonthEngine;
import vn.anttcs.budget.rule.policy.Policy;
import vn.anttcs.budget.rule.reference.ReferenceAmounts;
import vn.anttcs.budget.rule.teamsize.TeamSizes;

/** Kiểm tra trường hợp mẫu: calculates the golden cases and says which do not come out. */
public final class GoldenCheck {
    private final CompiledPolicy policy;
    private final ReferenceAmounts references;
    private final Map<YearMonth, MonthEngine> engines = new HashMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    private GoldenCheck(Policy policy, ReferenceAmounts references) {
        this.policy = CompiledPolicy.of(policy);
        this.references = references;
    }

    /** The cases that do not come out, with what was expected and what was computed. */
    public static List<Mistake> mistakes(Policy policy, List<GoldenCase> cases, ReferenceAmounts references) {
        GoldenCheck check = new GoldenCheck(policy, references);
        for (GoldenCase golden : cases) {
            if (golden instanceof GoldenCase.OfMember member) {
                check.check(member);
            } else if (golden instanceof GoldenCase.OfTeamSize size) {
                check.check(size);
            }
        }
        return check.mistakes;
    }

    private void check(GoldenCase.OfMember golden) {
        YearMonth month = golden.member().month();
        MonthEngine engine = engines.computeIfAbsent(month, unknown -> new MonthEngine(month, references));
        List<Line> lines = engine.lines(engine.governance(policy.alone(month)), golden.member());
        for (int index = 0; index < golden.expected().size(); index++) {
            GoldenCase.Expected expected = golden.expected().get(index);
            Line line = lines.stream()
                    .filter(each -> each.item().equals(expected.item()))
                    .findFirst()
                    .orElse(null);
            if (line == null || !fits(line, expected)) {
                note(golden.pointer() + "/expect/" + index, golden.name(), expected.item(), text(expected), text(line));
            }
        }
    }

    private static boolean fits(Line line, GoldenCase.Expected expected) {
        return line.total().dong() == expected.dong()
                && (expected.quantity() == null
                        || expected.quantity().equals(line.total().quantity()))
                && (expected.reason() == null
                        || line.reasons().stream()
                                .anyMatch(reason -> reason.code().name().equals(expected.reason())));
    }

    private static String text(GoldenCase.Expected expected) {
        return expected.dong()
                + (expected.quantity() == null ? "" : " × " + expected.quantity())
                + (expected.reason() == null ? "" : " " + expected.reason());
    }

    private static String text(Line line) {
        if (line == null) {
            return "–";
        }
        String reasons = line.reasons().stream()
                .map(reason -> reason.code() + (reason.subject() == null ? "" : " " + reason.subject()))
                .collect(Collectors.joining(", "));
        return line.total().dong() + " × " + line.total().quantity() + " "
                + line.total().outcome() + " " + reasons;
    }

    private void check(GoldenCase.OfTeamSize golden) {
        TeamSizes.Size size = TeamSizes.of(policy.policy(), golden.place());
        GoldenCase.ExpectedSize expected = golden.expected();
        boolean fits =
                size.least() == expected.least() && size.most() == expected.most() && size.teams() == expected.teams();
        if (!fits) {
            note(
                    golden.pointer() + "/expect",
                    golden.name(),
                    "TEAM_SIZE",
                    expected.least() + "–" + expected.most() + " × " + expected.teams(),
                    size.least() + "–" + size.most() + " × " + size.teams() + " " + size.outcome());
        }
    }

    private void note(String pointer, String... arguments) {
        MistakeCode code = MistakeCode.GOLDEN_CASE_FAILS;
        mistakes.add(new Mistake(pointer, code, code.text(arguments)));
    }
}
