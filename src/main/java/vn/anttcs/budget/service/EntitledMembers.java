package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import vn.anttcs.access.service.UnitTree;
import vn.anttcs.organisation.service.PlaceLedger;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.ReadTime;

/** Who is paid where, and by which policies. */
@ApplicationScoped
public class EntitledMembers {
    private UnitTree tree;
    private PlaceLedger places;
    private MonthFacts facts;
    private PolicyBooks books;

    protected EntitledMembers() {}

    @Inject
    public EntitledMembers(UnitTree tree, PlaceLedger places, MonthFacts facts, PolicyBooks books) {
        this.tree = tree;
        this.places = places;
        this.facts = facts;
        this.books = books;
    }

    /** The members in the force on some day of a month in a team below the unit of today, in ascending order of ids. */
    List<Long> of(String unitCode, YearMonth month, Instant knownOn) {
        long unit = tree.byCode(unitCode).orElseThrow(() -> Refusal.notFound("unitCode", unitCode));
        return facts.membersOf(
                places.teamsIn(tree.below(List.of(unit)), MonthFacts.days(month), knownOn), month, knownOn);
    }

    /** What holds for a member on a day; nothing when the member is not in the force on it. */
    List<PolicyBook.Held> held(long memberId, ReadTime time) {
        YearMonth month = YearMonth.from(time.validOn());
        PolicyBook book = books.knownOn(time.knownOn());
        return facts.of(List.of(memberId), month, month, time.knownOn(), false).stream()
                .flatMap(member -> member.teams().stream())
                .filter(team -> team.days().contains(time.validOn()) && team.place() != null)
                .flatMap(team -> book.held(team.place(), MonthFacts.days(month)).stream())
                .filter(held -> held.holding().period().contains(time.validOn()))
                .toList();
    }
}
