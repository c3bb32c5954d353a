package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.budget.rule.line.Before;
import vn.anttcs.budget.rule.line.DutyEntry;
import vn.anttcs.budget.rule.line.Line;
import vn.anttcs.budget.rule.line.MemberMonth;
import vn.anttcs.budget.rule.reference.ReferenceAmounts;
import vn.anttcs.personnel.service.ServiceLedger;

/**
 * Tính các khoản được hưởng: what members are owed for a month by what is known at a recorded time, in sets. Where a rule
 * has a limit for the year, the months before are computed first.
 */
@ApplicationScoped
public class EntitlementDesk {
    private MonthFacts facts;
    private Happenings happenings;
    private PolicyBooks books;
    private KnownReferences references;
    private ServiceLedger service;

    protected EntitlementDesk() {}

    @Inject
    public EntitlementDesk(
            MonthFacts facts,
            Happenings happenings,
            PolicyBooks books,
            KnownReferences references,
            ServiceLedger service) {
        this.facts = facts;
        this.happenings = happenings;
        this.books = books;
        this.references = references;
        this.service = service;
    }

    /**
     * A member's month.
     *
     * @param memberNo public number
     * @param month the facts and what happened
     * @param lines what follows from them
     */
    record Owed(String memberNo, MemberMonth month, List<Line> lines) {}

    /** What members are owed for a month, in ascending order of their ids; who is not in the force then is left out. */
    List<Owed> owed(Collection<Long> memberIds, YearMonth month, Instant knownOn) {
        PolicyBook book = books.knownOn(knownOn);
        ReferenceAmounts amounts = references.knownOn(knownOn);
        Map<Long, String> numbers = service.numbersOf(memberIds);
        Map<Long, Map<String, Before>> given = new HashMap<>();
        if (book.hasLimitsOfTheYear()) {
            for (YearMonth earlier = month.withMonth(1); earlier.isBefore(month); earlier = earlier.plusMonths(1)) {
                month(
                                new Asked(memberIds, numbers, earlier, knownOn),
                                new MonthComputation(book, earlier, amounts),
                                given)
                        .forEach((member, owed) ->
                                add(given.computeIfAbsent(member, id -> new HashMap<>()), owed.lines()));
            }
        }
        return List.copyOf(
                month(new Asked(memberIds, numbers, month, knownOn), new MonthComputation(book, month, amounts), given)
                        .values());
    }

    private record Asked(Collection<Long> memberIds, Map<Long, String> numbers, YearMonth month, Instant knownOn) {}

    private Map<Long, Owed> month(Asked asked, MonthComputation computation, Map<Long, Map<String, Before>> given) {
        Map<String, List<DutyEntry>> duty = happenings.of(asked.numbers().values(), asked.month(), asked.knownOn());
        Map<Long, Owed> owed = new LinkedHashMap<>();
        for (MonthFacts.MemberFacts member :
                facts.of(asked.memberIds(), asked.month(), asked.knownOn(), computation.asksForStrength())) {
            String memberNo = asked.numbers().get(member.memberId());
            MemberMonth.Happened happened = new MemberMonth.Happened(
                    duty.getOrDefault(memberNo, List.of()), List.of(), given.getOrDefault(member.memberId(), Map.of()));
            MonthComputation.Result result = computation.of(member, happened);
            owed.put(member.memberId(), new Owed(memberNo, result.month(), result.lines()));
        }
        return owed;
    }

    private static void add(Map<String, Before> given, List<Line> lines) {
        for (Line line : lines) {
            Before before = given.getOrDefault(line.item(), Before.NONE);
            given.put(
                    line.item(),
                    Before.ofYear(
                            before.quantity().plus(line.total().quantity()),
                            before.dong() + line.total().dong()));
        }
    }
}
