package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import vn.anttcs.personnel.service.ServiceLedger;

/**
 * Tính các khoản được hưởng: what members are owed for a month by what is known at a recorded time, in sets.
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

    /** What members are owed for a month, in ascending order of their ids; who is not in the force then is left out. */
    List<EntitledMonths.Owed> owed(Collection<Long> memberIds, YearMonth month, Instant knownOn) {
        return months(knownOn).owed(memberIds, month, month);
    }

    /** For many sets of members and many months, by what is known at one recorded time. */
    EntitledMonths months(Instant knownOn) {
        return new EntitledMonths(
                new EntitledMonths.Registers(facts, happenings, service),
                books.knownOn(knownOn),
                references.knownOn(knownOn),
                knownOn);
    }
}
