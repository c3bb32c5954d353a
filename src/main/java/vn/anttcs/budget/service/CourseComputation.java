package vn.anttcs.budget.service;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.fact.FactStretch;
import vn.anttcs.budget.rule.line.Before;
import vn.anttcs.budget.rule.line.Line;
import vn.anttcs.budget.rule.line.Outcome;
import vn.anttcs.budget.rule.policy.Funding;
import vn.anttcs.budget.rule.simulation.Course;
import vn.anttcs.budget.rule.simulation.MonthCost;
import vn.anttcs.budget.rule.simulation.Standing;
import vn.anttcs.organisation.api.TeamPlace;
import vn.anttcs.shared.DateRange;

/**
 * Tính diễn biến của thành viên: computes what members come to over all months of a simulation, by the engine that tells
 * what they are owed. Members with equal facts share one course; one computation serves one thread.
 */
final class CourseComputation {
    private static final int MOST_KEPT = 50_000;

    private final SimulationPlan plan;
    private final List<Map<YearMonth, MonthComputation>> computations = new ArrayList<>();
    private final Map<Profile, Course> courses = new HashMap<>();

    CourseComputation(SimulationPlan plan) {
        this.plan = plan;
        for (PolicyBook book : plan.books()) {
            Map<YearMonth, MonthComputation> months = new HashMap<>();
            plan.computed().forEach(month -> months.put(month, new MonthComputation(book, month, plan.references())));
            computations.add(months);
        }
    }

    /** Everything from which a course follows where nothing happened to the member. */
    private record Profile(List<DateRange> service, List<At> places, List<FactStretch> facts) {
        static Profile of(MonthFacts.MemberFacts member) {
            return new Profile(
                    member.service(), member.teams().stream().map(At::of).toList(), member.facts());
        }
    }

    private record At(DateRange days, Long communeId, String communeCode, Set<String> formerProvinces) {
        static At of(MonthFacts.TeamDays team) {
            TeamPlace place = team.place();
            return place == null
                    ? new At(team.days(), null, null, null)
                    : new At(team.days(), place.communeId(), place.communeCode(), place.formerProvinces());
        }
    }

    /** A line of a member's month under one set of policies. */
    record MonthLine(int scenario, YearMonth month, Line line) {}

    /** The course of a member with these facts and these happenings. */
    Course of(MonthFacts.MemberFacts member, SimulatedHappenings.OfMember happened) {
        if (!happened.isNothing()) {
            return course(member, happened);
        }
        if (courses.size() > MOST_KEPT) {
            courses.clear();
        }
        return courses.computeIfAbsent(Profile.of(member), profile -> course(member, happened));
    }

    private Course course(MonthFacts.MemberFacts member, SimulatedHappenings.OfMember happened) {
        List<Standing> standings = plan.months().stream()
                .map(month -> standing(member, month))
                .collect(ArrayList::new, List::add, List::addAll);
        List<List<MonthCost>> scenarios = new ArrayList<>();
        for (int scenario = 0; scenario < computations.size(); scenario++) {
            Map<YearMonth, List<Line>> lines = lines(scenario, member, happened);
            List<MonthCost> costs = new ArrayList<>();
            for (int month = 0; month < standings.size(); month++) {
                costs.add(
                        standings.get(month) == null
                                ? null
                                : cost(lines.get(plan.months().get(month))));
            }
            scenarios.add(costs);
        }
        return new Course(standings, scenarios);
    }

    /** Every line of the months that are told in which the member counts. */
    List<MonthLine> lines(MonthFacts.MemberFacts member, SimulatedHappenings.OfMember happened) {
        List<MonthLine> all = new ArrayList<>();
        for (int scenario = 0; scenario < computations.size(); scenario++) {
            Map<YearMonth, List<Line>> lines = lines(scenario, member, happened);
            for (YearMonth month : plan.months()) {
                if (standing(member, month) != null) {
                    for (Line line : lines.get(month)) {
                        all.add(new MonthLine(scenario, month, line));
                    }
                }
            }
        }
        return all;
    }

    private Map<YearMonth, List<Line>> lines(
            int scenario, MonthFacts.MemberFacts member, SimulatedHappenings.OfMember happened) {
        boolean limited = plan.books().get(scenario).hasLimitsOfTheYear();
        Map<YearMonth, List<Line>> lines = new HashMap<>();
        Map<String, Before> given = new HashMap<>();
        for (YearMonth month : plan.computed()) {
            if (month.getMonthValue() == 1) {
                given.clear();
            }
            MonthFacts.MemberFacts part = member.within(MonthFacts.days(month));
            if (!part.service().isEmpty()) {
                lines.put(
                        month,
                        computations
                                .get(scenario)
                                .get(month)
                                .of(part, happened.in(month, given))
                                .lines());
                if (limited) {
                    EntitledMonths.add(given, lines.get(month));
                }
            }
        }
        return lines;
    }

    /** Where the member's month counts: the last place of the unit in it; null when the member is nowhere in the unit. */
    private Standing standing(MonthFacts.MemberFacts member, YearMonth month) {
        MonthFacts.MemberFacts part = member.within(MonthFacts.days(month));
        for (int index = part.teams().size() - 1; index >= 0; index--) {
            TeamPlace place = part.teams().get(index).place();
            if (place != null && place.communeId() != null && plan.units().contains(place.communeId())) {
                return new Standing(
                        place.communeCode() == null ? "" : place.communeCode(),
                        part.facts()
                                .get(index)
                                .facts()
                                .get(Fact.POSITION)
                                .words()
                                .iterator()
                                .next(),
                        String.join("+", place.formerProvinces()));
            }
        }
        return null;
    }

    private static MonthCost cost(List<Line> lines) {
        List<MonthCost.ItemCost> items = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean unresolved = false;
        boolean split = false;
        for (Line line : lines) {
            unresolved |= line.total().outcome() == Outcome.UNRESOLVED;
            split |= !seen.add(line.item());
            if (line.total().dong() != 0) {
                items.add(new MonthCost.ItemCost(
                        line.item(), funding(line), line.total().dong()));
            }
        }
        return new MonthCost(items, !lines.isEmpty(), unresolved, split);
    }

    private static String funding(Line line) {
        Funding funding = line.rule().item().record().funding();
        if (funding == null || funding.source() == null) {
            return "";
        }
        return funding.level() == null ? funding.source() : funding.source() + "/" + funding.level();
    }
}
