package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.fact.FactValue;
import vn.anttcs.budget.rule.fact.Facts;
import vn.anttcs.budget.rule.line.DutyEntry;
import vn.anttcs.budget.rule.line.EventEntry;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.policy.DutyKind;
import vn.anttcs.duty.service.ConfirmedDuty;
import vn.anttcs.duty.service.DutyLedger;
import vn.anttcs.duty.service.DutySources;
import vn.anttcs.organisation.service.PlaceLedger;
import vn.anttcs.shared.SourceRecord;

/** Những gì phát sinh trong tháng: the confirmed duty and the approved claims of members in the form in which policies are asked. */
@ApplicationScoped
public class Happenings {
    /** Stands between the number of a duty sheet and that of an entry on it. */
    static final String ENTRY = "/";

    private DutyLedger ledger;
    private PlaceLedger places;
    private ClaimEvents claims;

    protected Happenings() {}

    @Inject
    public Happenings(DutyLedger ledger, PlaceLedger places, ClaimEvents claims) {
        this.ledger = ledger;
        this.places = places;
        this.claims = claims;
    }

    /**
     * The events of members in the months from the first to the last, by internal id: claims approved until a recorded
     * time.
     */
    public Map<Long, List<EventEntry>> events(
            Collection<Long> memberIds, YearMonth first, YearMonth last, Instant knownOn) {
        return claims.of(memberIds, MonthFacts.days(first, last), knownOn);
    }

    /**
     * The duty of members in the months from the first to the last, by public number, as confirmed until a recorded time,
     * in no order of days.
     */
    public Map<String, List<DutyEntry>> of(
            Collection<String> memberNos, YearMonth first, YearMonth last, Instant knownOn) {
        List<ConfirmedDuty> all = new ArrayList<>();
        ledger.confirmedOfMembers(memberNos, first, last, knownOn, all::add);
        Set<Long> communes = new HashSet<>();
        all.forEach(duty -> communes.add(duty.placeId()));
        PlaceLedger.Areas areas = places.areas(communes, MonthFacts.days(first, last), knownOn);
        Map<String, List<DutyEntry>> byMember = new HashMap<>();
        all.forEach(duty -> byMember.computeIfAbsent(duty.memberNo(), member -> new ArrayList<>())
                .add(entry(duty, areas.on(duty.placeId(), duty.day()))));
        return byMember;
    }

    private static DutyEntry entry(ConfirmedDuty duty, Set<String> areas) {
        Facts values = Facts.NONE.with(Fact.AREA, FactValue.words(areas));
        return new DutyEntry(
                duty.day(),
                DutyKind.valueOf(duty.kind()),
                duty.hours() == null
                        ? null
                        : Fraction.decimal(duty.hours().stripTrailingZeros().toPlainString()),
                duty.dayKind(),
                new DutyEntry.Extra(
                        values,
                        List.of(
                                SourceRecord.named(DutySources.DUTY, duty.sheetNo() + ENTRY + duty.entryNo()),
                                SourceRecord.named(DutySources.DUTY_BASIS, duty.basisNo()))));
    }
}
