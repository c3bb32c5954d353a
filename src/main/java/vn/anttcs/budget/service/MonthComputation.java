package vn.anttcs.budget.service;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.budget.rule.line.Governance;
import vn.anttcs.budget.rule.line.Line;
import vn.anttcs.budget.rule.line.MemberMonth;
import vn.anttcs.budget.rule.line.MonthEngine;
import vn.anttcs.budget.rule.reference.ReferenceAmounts;
import vn.anttcs.organisation.api.TeamPlace;

/**
 * Tính một tháng: the lines of members for one month, by the policies that hold where they serve. It remembers which
 * policies hold for which place; one computation serves one thread.
 */
final class MonthComputation {
    private final PolicyBook book;
    private final MonthEngine engine;
    private final Map<PolicyArea.Site, Governance> governances = new HashMap<>();

    MonthComputation(PolicyBook book, YearMonth month, ReferenceAmounts references) {
        this.book = book;
        engine = new MonthEngine(month, references);
    }

    /** A member's month with its lines. */
    record Result(MemberMonth month, List<Line> lines) {}

    /** The lines of a member with these facts, and what happened in the month. */
    Result of(MonthFacts.MemberFacts facts, MemberMonth.Happened happened) {
        MemberMonth month = new MemberMonth(engine.month(), facts.service(), facts.facts(), happened);
        return new Result(month, engine.lines(governance(facts), month));
    }

    private Governance governance(MonthFacts.MemberFacts facts) {
        List<MonthEngine.Place> places = new ArrayList<>(facts.teams().size());
        for (MonthFacts.TeamDays team : facts.teams()) {
            if (team.place() != null) {
                places.add(new MonthEngine.Place(team.days(), governanceOf(team.place())));
            }
        }
        boolean same = places.size() == facts.teams().size()
                && places.stream().map(MonthEngine.Place::governance).distinct().count() == 1;
        return same ? places.get(0).governance() : engine.joined(places);
    }

    private Governance governanceOf(TeamPlace place) {
        return governances.computeIfAbsent(
                PolicyArea.Site.of(place),
                site -> engine.governance(book.held(place, MonthFacts.days(engine.month())).stream()
                        .map(PolicyBook.Held::holding)
                        .toList()));
    }
}
