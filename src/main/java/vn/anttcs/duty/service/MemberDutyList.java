package vn.anttcs.duty.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.duty.api.DutyTotal;
import vn.anttcs.duty.api.ListMemberDuty;
import vn.anttcs.duty.api.MemberDuty;
import vn.anttcs.duty.api.MemberDutyItem;
import vn.anttcs.duty.persistence.LedgerRow;
import vn.anttcs.duty.persistence.LedgerRows;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.shared.DateRange;

/** The duty of one member on all sheets. */
@ApplicationScoped
public class MemberDutyList {
    private static final int MOST_MONTHS = 12;
    private static final Comparator<LedgerRow> ORDER =
            Comparator.comparing(LedgerRow::day).thenComparing(LedgerRow::kind).thenComparing(LedgerRow::entryNo);

    private LedgerRows ledger;
    private SheetEntries entries;
    private TeamFacts teams;
    private Clockwork clockwork;

    protected MemberDutyList() {}

    @Inject
    public MemberDutyList(LedgerRows ledger, SheetEntries entries, TeamFacts teams, Clockwork clockwork) {
        this.ledger = ledger;
        this.entries = entries;
        this.teams = teams;
        this.clockwork = clockwork;
    }

    MemberDuty of(ListMemberDuty query, LedgerRows.Reading reading, Instant knownOn) {
        YearMonth first = query.fromMonth() == null ? YearMonth.from(clockwork.today()) : query.fromMonth();
        YearMonth last = query.toMonth() == null ? first : query.toMonth();
        if (last.isBefore(first) || first.plusMonths(MOST_MONTHS - 1).isBefore(last)) {
            throw Refusal.invalid("DUTY_MONTHS", "toMonth", String.valueOf(MOST_MONTHS));
        }
        DateRange days = DateRange.of(first.atDay(1), last.plusMonths(1).atDay(1));
        List<LedgerRow> rows = ledger.listWithStates(reading, wanted(query.memberNo(), days), knownOn).stream()
                .sorted(ORDER)
                .toList();
        DateRange year = DateRange.of(last.withMonth(1).atDay(1), days.to());
        List<DutyTotal> totals = new ArrayList<>();
        ledger.sums(
                reading,
                wanted(query.memberNo(), year),
                knownOn,
                sum -> totals.add(new DutyTotal(sum.kind(), sum.entries(), sum.hours())));
        return new MemberDuty(items(rows, days, knownOn), totals, knownOn);
    }

    private static LedgerRows.Wanted wanted(String memberNo, DateRange days) {
        return new LedgerRows.Wanted(null, Set.of(memberNo), days.from(), days.to());
    }

    private List<MemberDutyItem> items(List<LedgerRow> rows, DateRange days, Instant knownOn) {
        SheetEntries.Meanings meanings = entries.meanings(rows, days, knownOn);
        Map<Long, String> codes =
                teams.codesOf(rows.stream().map(LedgerRow::teamId).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new MemberDutyItem(
                        row.sheetNo(),
                        codes.get(row.teamId()),
                        row.state(),
                        row.entryNo(),
                        row.day(),
                        row.kind(),
                        meanings.dayKind(row.day()),
                        row.hours(),
                        row.basisNo(),
                        meanings.placeCode(row.placeId()),
                        row.note()))
                .toList();
    }
}
