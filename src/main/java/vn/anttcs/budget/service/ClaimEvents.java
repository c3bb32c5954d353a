package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.budget.api.ClaimKind;
import vn.anttcs.budget.persistence.ClaimAnchor;
import vn.anttcs.budget.persistence.ClaimFact;
import vn.anttcs.budget.persistence.ClaimRows;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.fact.FactValue;
import vn.anttcs.budget.rule.fact.Facts;
import vn.anttcs.budget.rule.line.DutyEntry;
import vn.anttcs.budget.rule.line.EventEntry;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.SourceRecord;

/**
 * Sự kiện được chi trả: approved claims in the form in which policies are asked. A claim belongs to the month in which it
 * happened, whenever it was decided: it then comes as a difference. A death ends service on its day, so that it stands on
 * the last day of service, the day before.
 */
@ApplicationScoped
public class ClaimEvents {
    private ClaimRows claims;
    private DatedRows rows;

    protected ClaimEvents() {}

    @Inject
    public ClaimEvents(ClaimRows claims, DatedRows rows) {
        this.claims = claims;
        this.rows = rows;
    }

    /**
     * The events of members on some days, by internal id, as approved by a recorded time. Those of a member stand in the
     * order of their claims, which decides between two of one day where a limit takes something away.
     */
    public Map<Long, List<EventEntry>> of(Collection<Long> memberIds, DateRange days, Instant knownOn) {
        Map<Long, List<EventEntry>> events = new HashMap<>();
        // A death on the day after the last one stands on the last one.
        LocalDate to = days.to().plusDays(1);
        List<ClaimAnchor> approved = claims.approved(memberIds, days.from(), to, knownOn);
        Map<Long, ClaimFact> facts = facts(approved, knownOn);
        for (ClaimAnchor claim : approved) {
            EventEntry event = event(claim.claimNo(), facts.get(claim.id()));
            if (days.contains(event.day())) {
                events.computeIfAbsent(claim.memberId(), member -> new ArrayList<>())
                        .add(event);
            }
        }
        return events;
    }

    /** What claims say at a recorded time: one fact each, for it holds on all days. */
    private Map<Long, ClaimFact> facts(List<ClaimAnchor> approved, Instant knownOn) {
        Map<Long, ClaimFact> facts = new HashMap<>();
        rows.histories(ClaimRows.FACTS, approved.stream().map(ClaimAnchor::id).toList(), knownOn)
                .forEach(fact -> facts.put(fact.identity(), fact.values()));
        return facts;
    }

    /** A claim as an event, whether approved or not. */
    static EventEntry event(String claimNo, ClaimFact fact) {
        LocalDate day = fact.kind() == ClaimKind.DEATH ? fact.happenedOn().minusDays(1) : fact.happenedOn();
        Facts values = Facts.NONE;
        values = money(values, Fact.COST, fact.costDong());
        values = money(values, Fact.STATE_SUPPORT, fact.stateSupportDong());
        values = number(values, Fact.LOSS_PERCENT, fact.lossPercent());
        values = number(values, Fact.HOSPITAL_DAYS, fact.hospitalDays());
        values = number(values, Fact.DEPENDANTS, fact.dependants());
        return new EventEntry(
                day, fact.kind().name(), new DutyEntry.Extra(values, List.of(SourceRecord.named("CLAIM", claimNo))));
    }

    private static Facts money(Facts values, Fact fact, Long dong) {
        return dong == null ? values : values.with(fact, FactValue.number(Fraction.of(dong)));
    }

    private static Facts number(Facts values, Fact fact, Integer number) {
        return number == null ? values : values.with(fact, FactValue.number(Fraction.of(number)));
    }
}
