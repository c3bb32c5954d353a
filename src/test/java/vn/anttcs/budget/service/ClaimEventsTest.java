package vn.anttcs.budget.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.anttcs.budget.api.ClaimKind;
import vn.anttcs.budget.persistence.ClaimAnchor;
import vn.anttcs.budget.persistence.ClaimFact;
import vn.anttcs.budget.persistence.ClaimRows;
import vn.anttcs.budget.rule.claim.ClaimState;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.fact.FactValue;
import vn.anttcs.budget.rule.line.EventEntry;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Ids;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.platform.persistence.TestDatabases;
import vn.anttcs.shared.DateRange;

/** Approved claims are events on their days, a death on the last day of service, as known at the recorded time. */
class ClaimEventsTest {
    private static final DateRange MAY = DateRange.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1));
    private static final Instant DECIDED = Instant.parse("2026-06-20T00:00:00Z");
    private static final Instant BEFORE = DECIDED.minusSeconds(60);

    private final AtomicLong ids = new AtomicLong(1000);
    private ClaimRows claims;
    private ClaimCases cases;
    private ClaimEvents events;

    @BeforeEach
    void open() {
        Database database = new Database(TestDatabases.h2());
        DatedRows rows = new DatedRows(database, ids::incrementAndGet);
        claims = new ClaimRows(database, new Numbers());
        cases = new ClaimCases(claims, rows);
        events = new ClaimEvents(claims, rows);
    }

    private final class Numbers extends Ids {
        @Override
        public long next() {
            return ids.incrementAndGet();
        }

        @Override
        public long next(String series) {
            return ids.incrementAndGet();
        }
    }

    private static ClaimFact fact(ClaimKind kind, ClaimState state, LocalDate day, Long cost) {
        return new ClaimFact(
                kind, state, day, day, null, null, null, cost, null, 12, null, null, "Thử", null, null, null, "an",
                "an");
    }

    /** A claim that is forwarded a minute before it is decided. */
    private String claim(long memberId, ClaimKind kind, LocalDate day, boolean approved, Long cost) {
        ClaimAnchor anchor = claims.create(memberId);
        cases.put(anchor, fact(kind, ClaimState.FORWARDED, day, 1L), new Recording(BEFORE, null));
        ClaimState state = approved ? ClaimState.APPROVED : ClaimState.REFUSED;
        cases.put(anchor, fact(kind, state, day, cost), new Recording(DECIDED, null));
        return anchor.claimNo();
    }

    private List<LocalDate> days(long memberId, Instant knownOn) {
        return events.of(List.of(memberId), MAY, knownOn).getOrDefault(memberId, List.of()).stream()
                .map(EventEntry::day)
                .toList();
    }

    @Test
    void an_illness_stands_on_its_day_and_a_death_on_the_day_before() {
        claim(1, ClaimKind.ILLNESS, LocalDate.of(2026, 5, 1), true, null);
        claim(2, ClaimKind.DEATH, LocalDate.of(2026, 5, 31), true, null);
        assertThat(days(1, DECIDED)).containsExactly(LocalDate.of(2026, 5, 1));
        assertThat(days(2, DECIDED)).containsExactly(LocalDate.of(2026, 5, 30));
    }

    @Test
    void a_death_on_the_first_of_a_month_belongs_to_the_month_before() {
        claim(1, ClaimKind.DEATH, LocalDate.of(2026, 6, 1), true, null);
        claim(2, ClaimKind.DEATH, LocalDate.of(2026, 5, 1), true, null);
        claim(3, ClaimKind.ILLNESS, LocalDate.of(2026, 6, 1), true, null);
        assertThat(days(1, DECIDED)).containsExactly(LocalDate.of(2026, 5, 31));
        assertThat(days(2, DECIDED)).isEmpty();
        assertThat(days(3, DECIDED)).isEmpty();
    }

    @Test
    void counts_from_the_recorded_time_of_its_approval_and_never_when_it_was_refused() {
        LocalDate day = LocalDate.of(2026, 5, 9);
        claim(1, ClaimKind.ACCIDENT, day, true, null);
        claim(2, ClaimKind.ACCIDENT, day, false, null);
        assertThat(days(1, DECIDED.minusNanos(1000))).isEmpty();
        assertThat(days(1, DECIDED)).containsExactly(day);
        assertThat(days(2, DECIDED)).isEmpty();
    }

    @Test
    void says_what_the_claim_says_and_names_it() {
        String claimNo = claim(1, ClaimKind.ACCIDENT, LocalDate.of(2026, 5, 9), true, 5_000_000L);
        EventEntry event = events.of(List.of(1L), MAY, DECIDED).get(1L).get(0);
        assertThat(event.kind()).isEqualTo("ACCIDENT");
        assertThat(event.extra().values().get(Fact.COST)).isEqualTo(FactValue.number(5_000_000));
        assertThat(event.extra().values().get(Fact.LOSS_PERCENT)).isEqualTo(FactValue.number(12));
        assertThat(event.extra().values().get(Fact.HOSPITAL_DAYS)).isNull();
        assertThat(event.extra().sources()).singleElement().satisfies(source -> assertThat(source.record())
                .isEqualTo(claimNo));
    }

    @Test
    void two_of_one_day_stand_in_the_order_of_their_claims() {
        LocalDate day = LocalDate.of(2026, 5, 9);
        List<String> numbers = new ArrayList<>();
        for (int count = 0; count < 5; count++) {
            numbers.add(claim(1, ClaimKind.ILLNESS, day, true, null));
        }
        assertThat(events.of(List.of(1L), MAY, DECIDED).get(1L))
                .extracting(event -> event.extra().sources().get(0).record())
                .isEqualTo(numbers);
    }

    @Test
    void many_members_are_read_as_each_of_them() {
        Random random = new Random(24);
        Map<Long, List<LocalDate>> expected = new HashMap<>();
        List<Long> members = new ArrayList<>();
        for (long member = 1; member <= 700; member++) {
            members.add(member);
            for (int count = random.nextInt(3); count > 0; count--) {
                LocalDate day = LocalDate.of(2026, 4, 28).plusDays(random.nextInt(40));
                boolean approved = random.nextInt(4) > 0;
                boolean death = random.nextInt(5) == 0;
                claim(member, death ? ClaimKind.DEATH : ClaimKind.ILLNESS, day, approved, null);
                LocalDate stands = death ? day.minusDays(1) : day;
                if (approved && MAY.contains(stands)) {
                    expected.computeIfAbsent(member, one -> new ArrayList<>()).add(stands);
                }
            }
        }
        Map<Long, List<LocalDate>> found = new HashMap<>();
        events.of(members, MAY, DECIDED)
                .forEach((member, all) ->
                        found.put(member, all.stream().map(EventEntry::day).toList()));
        assertThat(found).isEqualTo(expected).hasSizeGreaterThan(250);
    }
}
