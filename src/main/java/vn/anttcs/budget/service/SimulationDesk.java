package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.anttcs.budget.api.SimulatedDuty;
import vn.anttcs.budget.rule.line.DutyEntry;
import vn.anttcs.budget.rule.simulation.Course;
import vn.anttcs.budget.rule.simulation.MemberLine;
import vn.anttcs.budget.rule.simulation.Tally;
import vn.anttcs.organisation.service.PlaceLedger;
import vn.anttcs.personnel.service.ServiceLedger;

/** Tính mô phỏng: reads the facts of members over the whole period once, and computes their months under each draft. */
@ApplicationScoped
public class SimulationDesk {
    private MonthFacts facts;
    private Happenings happenings;
    private ServiceLedger service;
    private PlaceLedger places;

    protected SimulationDesk() {}

    @Inject
    public SimulationDesk(MonthFacts facts, Happenings happenings, ServiceLedger service, PlaceLedger places) {
        this.facts = facts;
        this.happenings = happenings;
        this.service = service;
        this.places = places;
    }

    /** Whom a simulation is about, in ascending order of internal ids. */
    List<Long> members(SimulationPlan plan) {
        return service.membersOf(
                places.teamsIn(plan.units(), plan.counted(), plan.asked().knownOn()),
                plan.counted(),
                plan.asked().knownOn());
    }

    /** What a slice of the members comes to. */
    record Slice(List<MemberLine> members, Tally tally) {}

    /** Computes a slice of the members. */
    Slice slice(SimulationPlan plan, CourseComputation computation, Collection<Long> memberIds) {
        Map<Long, String> numbers = service.numbersOf(memberIds);
        Map<String, Map<YearMonth, List<DutyEntry>>> duty = duty(plan, numbers.values());
        IdentityHashMap<Course, Long> counted = new IdentityHashMap<>();
        List<MemberLine> lines = new ArrayList<>();
        for (MonthFacts.MemberFacts member :
                facts.over(memberIds, plan.window(), plan.asked().knownOn(), plan.wanted())) {
            String memberNo = numbers.get(member.memberId());
            Course course = computation.of(member, duty.getOrDefault(memberNo, Map.of()));
            if (course.counts()) {
                counted.merge(course, 1L, Long::sum);
                lines.add(MemberLine.of(memberNo, course));
            }
        }
        Tally tally = new Tally();
        counted.forEach(tally::add);
        return new Slice(lines, tally);
    }

    /** Every line of one member; empty when the simulation is not about the member. */
    Optional<List<CourseComputation.MonthLine>> member(SimulationPlan plan, String memberNo) {
        long id = service.idOf(memberNo);
        Map<YearMonth, List<DutyEntry>> duty = duty(plan, List.of(memberNo)).getOrDefault(memberNo, Map.of());
        CourseComputation computation = new CourseComputation(plan);
        return facts.over(List.of(id), plan.window(), plan.asked().knownOn(), plan.wanted()).stream()
                .filter(member -> computation.of(member, duty).counts())
                .findFirst()
                .map(member -> computation.lines(member, duty));
    }

    private Map<String, Map<YearMonth, List<DutyEntry>>> duty(SimulationPlan plan, Collection<String> memberNos) {
        Map<String, Map<YearMonth, List<DutyEntry>>> duty = new HashMap<>();
        if (plan.asked().duty() == SimulatedDuty.NONE) {
            return duty;
        }
        for (YearMonth month : plan.computed()) {
            YearMonth taken = plan.asked().duty() == SimulatedDuty.RECORDED
                    ? month
                    : month.withYear(plan.asked().dutyYear());
            happenings
                    .of(memberNos, taken, taken, plan.asked().knownOn())
                    .forEach((memberNo, entries) -> duty.computeIfAbsent(memberNo, member -> new HashMap<>())
                            .put(
                                    month,
                                    entries.stream()
                                            .map(entry -> moved(entry, month))
                                            .toList()));
        }
        return duty;
    }

    /** The entry on the same day of another month, or on its last one where that month is shorter. */
    private static DutyEntry moved(DutyEntry entry, YearMonth month) {
        return YearMonth.from(entry.day()).equals(month)
                ? entry
                : new DutyEntry(
                        month.atDay(Math.min(entry.day().getDayOfMonth(), month.lengthOfMonth())),
                        entry.kind(),
                        entry.hours(),
                        entry.dayKind(),
                        entry.extra());
    }
}
