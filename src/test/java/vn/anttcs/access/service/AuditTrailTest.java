package vn.anttcs.access.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.api.Role;
import vn.anttcs.access.persistence.AuditFilter;
import vn.anttcs.access.persistence.AuditRow;
import vn.anttcs.access.persistence.AuditRows;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Language;
import vn.anttcs.platform.http.Call;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.TestDatabases;
import vn.anttcs.shared.Decision;

class AuditTrailTest {
    record Recognise(String memberNo, Decision decision) {}

    record Made(String memberNo, String teamCode) {}

    private static final UseCase USE_CASE =
            new UseCase("recogniseMember", Right.MEMBER_WRITE, Territory.RECORD, true, false, Made.class, List.of());
    private static final AuditFilter ANY = new AuditFilter(null, null, null, null, null, null, null, null, null);

    private final AuditRows rows = new AuditRows(new Database(TestDatabases.h2()));
    private final AuditTrail trail = new AuditTrail(rows, new AtomicLong()::incrementAndGet, new TestClock());

    private static Attempt attempt() {
        Call call = new Call("request-1", Call.Protocol.SOAP, "10.0.0.7", Language.VI);
        call.caller(new AccountCaller(7, "an", 1, List.of(new GrantedRole(Role.COMMUNE_OFFICER, 100)), false));
        Decision decision = new Decision("1970/QĐ-UBND", LocalDate.of(2026, 6, 30), "UBND xã", null, null);
        return new Attempt(USE_CASE, new Recognise("M5", decision), call);
    }

    @Test
    void notes_who_did_what_on_which_decision_and_where() {
        Attempt attempt = attempt();
        attempt.places(List.of(new Place("memberNo", "M5", 100L)));
        trail.done(attempt, new Made("M5", "T9"));
        AuditRow entry = rows.list(ANY, 10).get(0);
        assertThat(entry.accountName()).isEqualTo("an");
        assertThat(entry.address()).isEqualTo("10.0.0.7");
        assertThat(entry.protocol()).isEqualTo("SOAP");
        assertThat(entry.requestId()).isEqualTo("request-1");
        assertThat(entry.outcome()).isEqualTo("DONE");
        assertThat(entry.decisionNumber()).isEqualTo("1970/QĐ-UBND");
        assertThat(rows.places(List.of(entry.id())).get(entry.id()))
                .containsExactly(new AuditRow.Place("M5", 100L), new AuditRow.Place("T9", 100L));
    }

    @Test
    void notes_a_refused_attempt_with_its_code_where_the_caller_works() {
        trail.refused(attempt(), ErrorCode.FORBIDDEN);
        AuditRow entry = rows.list(ANY, 10).get(0);
        assertThat(entry.outcome()).isEqualTo("FORBIDDEN");
        assertThat(rows.places(List.of(entry.id())).get(entry.id())).containsExactly(new AuditRow.Place(null, 100L));
    }

    @Test
    void notes_a_failed_sign_in_under_the_name_that_was_shown() {
        Call call = new Call("r", Call.Protocol.REST, "10.6.6.6", Language.VI);
        call.<RuntimeException>run(() -> trail.signInFailed(Optional.empty(), "nobody", ErrorCode.UNAUTHENTICATED));
        AuditRow entry = rows.list(ANY, 10).get(0);
        assertThat(entry.operation()).isEqualTo("signIn");
        assertThat(entry.accountId()).isNull();
        assertThat(entry.accountName()).isEqualTo("nobody");
    }

    @Test
    void finds_entries_by_record_unit_and_outcome() {
        Attempt attempt = attempt();
        attempt.places(List.of(new Place("memberNo", "M5", 100L)));
        trail.done(attempt, new Made("M5", null));
        trail.refused(attempt, ErrorCode.REFUSED);
        assertThat(rows.list(filter(List.of(100L), "M5", "DONE"), 10)).hasSize(1);
        assertThat(rows.list(filter(List.of(200L), "M5", "DONE"), 10)).isEmpty();
        assertThat(rows.list(filter(List.of(), "M5", "DONE"), 10)).isEmpty();
        assertThat(rows.list(filter(null, "M6", null), 10)).isEmpty();
    }

    private static AuditFilter filter(List<Long> units, String recordNo, String outcome) {
        return new AuditFilter(units, null, null, null, null, outcome, recordNo, null, null);
    }
}
