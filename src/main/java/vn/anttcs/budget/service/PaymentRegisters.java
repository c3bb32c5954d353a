package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.TreeSet;
import vn.anttcs.budget.persistence.PaymentRunRow;
import vn.anttcs.budget.persistence.SettledRows;
import vn.anttcs.organisation.service.PlaceLedger;
import vn.anttcs.personnel.service.ServiceLedger;
import vn.anttcs.shared.DateRange;

/** Whom a run concerns, and where what it needs is read. */
@ApplicationScoped
public class PaymentRegisters {
    private EntitlementDesk desk;
    private PlaceLedger places;
    private ServiceLedger service;
    private SettledRows settled;
    private PaymentScopes scopes;

    protected PaymentRegisters() {}

    @Inject
    public PaymentRegisters(
            EntitlementDesk desk,
            PlaceLedger places,
            ServiceLedger service,
            SettledRows settled,
            PaymentScopes scopes) {
        this.desk = desk;
        this.places = places;
        this.service = service;
        this.settled = settled;
        this.scopes = scopes;
    }

    /**
     * Everybody whom the run concerns, in ascending order of ids: who was in the force in its units on a day since they
     * are paid, and who was paid there, also when nothing is known of the service any more.
     */
    Collection<Long> members(PaymentRunRow.Head run, PaymentScope scope) {
        DateRange days = MonthFacts.days(scope.earliest(), run.month());
        TreeSet<Long> members = new TreeSet<>(settled.membersIn(scope.units(), scope.earliest()));
        members.addAll(service.membersOf(places.teamsIn(scope.units(), days, run.knownOn()), days, run.knownOn()));
        return members;
    }

    PaymentScope scope(long unitId) {
        return scopes.of(unitId);
    }

    EntitledMonths months(Instant knownOn) {
        return desk.months(knownOn);
    }

    SettledRows settled() {
        return settled;
    }
}
