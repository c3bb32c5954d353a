package vn.anttcs.personnel.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.anttcs.personnel.persistence.DocumentFact;
import vn.anttcs.personnel.persistence.DocumentRows;
import vn.anttcs.personnel.persistence.FileRows;
import vn.anttcs.personnel.persistence.MemberRows;
import vn.anttcs.personnel.persistence.ServiceFact;
import vn.anttcs.personnel.rule.DocumentKind;
import vn.anttcs.personnel.rule.DocumentState;
import vn.anttcs.personnel.rule.MemberStatus;
import vn.anttcs.personnel.rule.Position;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.TestDatabases;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Decision;

/** Acts on the timeline of a member in a database. */
class ServiceActsTest {
    private static final LocalDate RECOGNISED = LocalDate.of(2024, 7, 1);
    private final AtomicLong ids = new AtomicLong(100);
    private final Database database = new Database(TestDatabases.h2());
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-20T05:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private final Clockwork clockwork = new Clockwork(database, clock);
    private final MemberRows members = new MemberRows(database, series -> ids.incrementAndGet());
    private final DatedRows rows = new DatedRows(database, ids::incrementAndGet);
    private final Decisions decisions = new Decisions(database, ids::incrementAndGet);
    private final ServiceActs acts = new ServiceActs(members, rows, decisions, clockwork);
    private final String memberNo = serving();

    @Test
    void keeps_what_an_act_replaced_for_who_asks_with_an_earlier_time() {
        Instant before = acts.now().knownOn();
        suspend(day("2026-03-01"), day("2026-04-01"));
        assertThat(statusOn("2026-03-15", acts.now().knownOn())).isEqualTo(MemberStatus.SUSPENDED);
        assertThat(statusOn("2026-03-15", before)).isEqualTo(MemberStatus.SERVING);
        assertThat(statusOn("2026-04-01", acts.now().knownOn())).isEqualTo(MemberStatus.SERVING);
    }

    @Test
    void takes_the_return_fixed_with_a_suspension_for_no_act_of_its_own() {
        suspend(day("2026-03-01"), day("2026-04-01"));
        ServiceBook book = acts.open(memberNo, null);
        assertThat(book.record().on(day("2026-04-01")).orElseThrow().fixedReturn())
                .isTrue();
        assertThat(book.record().on(day("2026-02-01")).orElseThrow().fixedReturn())
                .isFalse();
        assertThat(book.daysOfResumption(day("2026-03-20"))).isEqualTo(DateRange.from(day("2026-03-20")));
    }

    @Test
    void resumes_only_to_the_end_of_the_suspension_when_an_act_follows() {
        suspend(day("2026-03-01"), day("2026-04-01"));
        enter(DateRange.from(day("2026-04-01")), MemberStatus.DISCHARGED);
        assertThat(acts.open(memberNo, null).daysOfResumption(day("2026-03-20")))
                .isEqualTo(DateRange.of(day("2026-03-20"), day("2026-04-01")));
    }

    @Test
    void refuses_a_version_that_is_stale() {
        long version = acts.open(memberNo, null).member().version();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> acts.open(memberNo, version - 1))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.VERSION_CONFLICT));
    }

    @Test
    void stores_the_decision_once_that_two_acts_rest_on() {
        Decision decision = new Decision("215/QĐ-UBND", day("2026-05-04"), "UBND", null, null);
        assertThat(acts.recording(decision).decisionId())
                .isEqualTo(acts.recording(decision).decisionId());
        assertThat(acts.recording(null).decisionId()).isNull();
    }

    @Test
    void shows_an_act_of_the_future_on_its_own_day() {
        assertThat(acts.showing(day("2027-01-01")).validOn()).isEqualTo(day("2027-01-01"));
        assertThat(acts.showing(day("2026-01-01")).validOn()).isEqualTo(day("2026-11-20"));
    }

    @Test
    void gives_a_printed_number_to_one_member_for_ever() {
        DocumentRows documents = new DocumentRows(database, series -> ids.incrementAndGet());
        long mine = members.get(memberNo).id();
        long other = members.get(serving()).id();
        assertThat(documents.claim(DocumentKind.BADGE, "36-1", mine)).isTrue();
        assertThat(documents.claim(DocumentKind.BADGE, "36-1", mine)).isTrue();
        assertThat(documents.claim(DocumentKind.BADGE, "36-1", other)).isFalse();
        assertThat(documents.claim(DocumentKind.CERTIFICATE, "36-1", other)).isTrue();
    }

    @Test
    void names_what_a_leaver_still_holds() {
        long member = members.get(memberNo).id();
        HeldDocuments held = new HeldDocuments(rows);
        document(member, "GT1", DocumentState.HELD);
        document(member, "GT2", DocumentState.REVOKED);
        assertThat(held.heldBy(member, acts.now())).singleElement().satisfies(item -> assertThat(item.number())
                .isEqualTo("GT1"));
        assertThat(held.heldBy(member, clockwork.readTime(RECOGNISED.minusDays(1), null)))
                .isEmpty();
    }

    @Test
    void gives_back_the_bytes_of_a_file() {
        FileRows files = new FileRows(database, series -> ids.incrementAndGet());
        byte[] content = new byte[300_000];
        content[299_999] = (byte) 0x80;
        files.add("TL1", content);
        assertThat(files.content("TL1")).isEqualTo(content);
    }

    private void document(long member, String number, DocumentState state) {
        DocumentFact fact = new DocumentFact(DocumentKind.BADGE, number, state, RECOGNISED, "issue", null);
        rows.put(DocumentRows.DOCUMENT, member, number, DateRange.from(RECOGNISED), fact, acts.recording(null));
    }

    private String serving() {
        var member = members.create();
        ServiceFact fact = new ServiceFact(MemberStatus.SERVING, 1L, Position.MEMBER, null);
        rows.put(MemberRows.SERVICE, member.id(), DateRange.from(RECOGNISED), fact, acts.recording(null));
        return member.memberNo();
    }

    private void suspend(LocalDate from, LocalDate until) {
        enter(DateRange.of(from, until), MemberStatus.SUSPENDED);
    }

    private void enter(DateRange period, MemberStatus status) {
        ServiceBook book = acts.open(memberNo, null);
        ServiceFact present = book.on(period.from());
        Decision decision = new Decision("1/QĐ", period.from(), "UBND", null, null);
        acts.enter(
                book,
                period,
                new ServiceFact(status, present.teamId(), present.post(), null),
                acts.recording(decision));
    }

    private MemberStatus statusOn(String day, Instant knownOn) {
        return rows.find(MemberRows.SERVICE, members.get(memberNo).id(), new ReadTime(day(day), knownOn))
                .orElseThrow()
                .values()
                .status();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
