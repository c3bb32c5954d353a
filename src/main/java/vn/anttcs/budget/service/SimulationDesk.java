package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.anttcs.budget.rule.simulation.Course;
import vn.anttcs.budget.rule.simulation.MemberLine;
import vn.anttcs.budget.rule.simulation.Tally;
import vn.anttcs.organisation.service.PlaceLedger;
import vn.anttcs.personnel.service.ServiceLedger;

/** Tính mô phỏng: reads the facts of members over the whole period once, and computes their months under each draft. */
@ApplicationScoped
public class SimulationDesk {
    private MonthFacts facts;
    private SimulatedHappenings happenings;
    private ServiceLedger service;
    private PlaceLedger places;

    protected SimulationDesk() {}

    @Inject
    public SimulationDesk(MonthFacts facts, SimulatedHappenings happenings, ServiceLedger service, PlaceLedger places) {
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
        Map<Long, SimulatedHappenings.OfMember> happened = happenings.of(plan, numbers);
        IdentityHashMap<Course, Long> counted = new IdentityHashMap<>();
        List<MemberLine> lines = new ArrayList<>();
        for (MonthFacts.MemberFacts member :
                facts.over(memberIds, plan.window(), plan.asked().knownOn(), plan.wanted())) {
            String memberNo = numbers.get(member.memberId());
            Course course = computation.of(
                    member, happened.getOrDefault(member.memberId(), SimulatedHappenings.OfMember.NOTHING));
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
        SimulatedHappenings.OfMember happened =
                happenings.of(plan, Map.of(id, memberNo)).getOrDefault(id, SimulatedHappenings.OfMember.NOTHING);
        CourseComputation computation = new CourseComputation(plan);
        return facts.over(List.of(id), plan.window(), plan.asked().knownOn(), plan.wanted()).stream()
                .filter(member -> computation.of(member, happened).counts())
                .findFirst()
                .map(member -> computation.lines(member, happened));
    }
}
