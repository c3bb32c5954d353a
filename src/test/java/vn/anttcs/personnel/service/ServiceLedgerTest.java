package vn.anttcs.personnel.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.anttcs.personnel.api.HealthInsurance;
import vn.anttcs.personnel.api.MemberStretch;
import vn.anttcs.personnel.api.SocialInsurance;
import vn.anttcs.personnel.api.StateSupportGroup;
import vn.anttcs.personnel.persistence.InsuranceFact;
import vn.anttcs.personnel.persistence.MemberAnchor;
import vn.anttcs.personnel.persistence.MemberRows;
import vn.anttcs.personnel.persistence.OtherPostFact;
import vn.anttcs.personnel.persistence.PersonFact;
import vn.anttcs.personnel.persistence.ServiceFact;
import vn.anttcs.personnel.persistence.ServiceRows;
import vn.anttcs.personnel.rule.EducationLevel;
import vn.anttcs.personnel.rule.MemberStatus;
import vn.anttcs.personnel.rule.Position;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.platform.persistence.TestDatabases;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Decision;
import vn.anttcs.shared.Sex;
import vn.anttcs.shared.SourceRecord;

/** A month of a member is cut where anything changes, and days outside the force are not in it. */
class ServiceLedgerTest {
    private static final Recording FIRST = new Recording(Instant.parse("2026-01-01T01:00:00Z"), null);
    private static final Recording LATER = new Recording(Instant.parse("2026-02-20T01:00:00Z"), null);
    private static final DateRange JANUARY = DateRange.of(day("2026-01-01"), day("2026-02-01"));

    private final AtomicLong ids = new AtomicLong(1000);
    private Database database;
    private DatedRows rows;
    private MemberRows members;
    private ServiceLedger ledger;

    @BeforeEach
    void open() {
        database = new Database(TestDatabases.h2());
        rows = new DatedRows(database, ids::incrementAndGet);
        members = new MemberRows(database, series -> ids.incrementAndGet());
        ledger = new ServiceLedger(rows, new ServiceRows(database), members);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private MemberAnchor applied(String since) {
        MemberAnchor anchor = members.create();
        PersonFact person = new PersonFact(
                "038090000001",
                "Lê Văn An",
                "le van an",
                Sex.MALE,
                day("1990-01-01"),
                null,
                EducationLevel.COLLEGE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        rows.put(MemberRows.PERSON, anchor.id(), DateRange.from(day(since)), person, FIRST);
        serve(anchor, since, MemberStatus.CANDIDATE, 1, FIRST);
        return anchor;
    }

    private void serve(MemberAnchor anchor, String from, MemberStatus status, long team, Recording recording) {
        rows.put(
                MemberRows.SERVICE,
                anchor.id(),
                DateRange.from(day(from)),
                new ServiceFact(status, team, Position.MEMBER, null),
                recording);
    }

    private List<MemberStretch> january(MemberAnchor anchor, Instant knownOn) {
        return ledger.stretches(List.of(anchor.id()), JANUARY, knownOn).get(anchor.id());
    }

    @Test
    void names_the_records_of_the_force_with_their_decisions_as_known_then() {
        MemberAnchor anchor = applied("2025-12-01");
        Decision decision = new Decision("7/QĐ-UBND", day("2026-01-08"), "UBND phường", null, null);
        Decisions decisions = new Decisions(database, ids::incrementAndGet);
        Recording recognised = new Recording(LATER.stamp(), decisions.store(decision));
        serve(anchor, "2026-01-10", MemberStatus.SERVING, 1, recognised);
        MemberSources sources = new MemberSources(rows, decisions);
        assertThat(sources.of(anchor.id(), anchor.memberNo(), FIRST.stamp()))
                .extracting(SourceRecord::kind)
                .containsExactly(MemberSources.PERSON);
        assertThat(sources.of(anchor.id(), anchor.memberNo(), LATER.stamp()))
                .contains(new SourceRecord(
                        MemberSources.SERVICE,
                        anchor.memberNo(),
                        DateRange.from(day("2026-01-10")),
                        LATER.stamp(),
                        decision));
    }

    @Test
    void leaves_the_days_before_recognition_out() {
        MemberAnchor anchor = applied("2025-12-01");
        serve(anchor, "2026-01-10", MemberStatus.SERVING, 1, FIRST);
        assertThat(january(anchor, FIRST.stamp()))
                .singleElement()
                .satisfies(stretch ->
                        assertThat(stretch.days()).isEqualTo(DateRange.of(day("2026-01-10"), day("2026-02-01"))))
                .satisfies(stretch -> assertThat(stretch.recognisedOn()).isEqualTo(day("2026-01-10")));
    }

    @Test
    void counts_membership_from_recognition_through_transfers_and_suspensions() {
        MemberAnchor anchor = applied("2024-12-01");
        serve(anchor, "2025-01-10", MemberStatus.SERVING, 1, FIRST);
        serve(anchor, "2025-06-01", MemberStatus.SUSPENDED, 1, FIRST);
        serve(anchor, "2025-07-01", MemberStatus.SERVING, 1, FIRST);
        serve(anchor, "2026-01-15", MemberStatus.SERVING, 2, FIRST);
        assertThat(january(anchor, FIRST.stamp()))
                .extracting(MemberStretch::teamId, MemberStretch::recognisedOn)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1L, day("2025-01-10")),
                        org.assertj.core.groups.Tuple.tuple(2L, day("2025-01-10")));
    }

    @Test
    void counts_membership_anew_after_a_discharge() {
        MemberAnchor anchor = applied("2024-12-01");
        serve(anchor, "2025-01-10", MemberStatus.SERVING, 1, FIRST);
        serve(anchor, "2025-06-01", MemberStatus.DISCHARGED, 1, FIRST);
        serve(anchor, "2025-09-01", MemberStatus.SERVING, 1, FIRST);
        assertThat(january(anchor, FIRST.stamp()))
                .extracting(MemberStretch::recognisedOn)
                .containsExactly(day("2025-09-01"));
    }

    @Test
    void cuts_where_a_fact_changes_and_tells_nobody_recorded_from_none() {
        MemberAnchor anchor = applied("2025-12-01");
        serve(anchor, "2025-12-10", MemberStatus.SERVING, 1, FIRST);
        rows.put(
                MemberRows.OTHER_POST,
                anchor.id(),
                OtherPostFact.NONE,
                DateRange.of(day("2026-01-05"), day("2026-01-20")),
                new OtherPostFact(null),
                FIRST);
        rows.put(
                MemberRows.OTHER_POST,
                anchor.id(),
                "VILLAGE_HEAD",
                DateRange.from(day("2026-01-20")),
                new OtherPostFact("Trưởng thôn"),
                FIRST);
        rows.put(
                MemberRows.INSURANCE,
                anchor.id(),
                DateRange.from(day("2026-01-20")),
                new InsuranceFact(
                        SocialInsurance.VOLUNTARY,
                        null,
                        1_500_000L,
                        HealthInsurance.FORCE,
                        null,
                        StateSupportGroup.NEAR_POOR),
                FIRST);
        List<MemberStretch> found = january(anchor, FIRST.stamp());
        assertThat(found)
                .extracting(stretch -> stretch.days().from())
                .containsExactly(day("2026-01-01"), day("2026-01-05"), day("2026-01-20"));
        assertThat(found.get(0).otherPosts()).isNull();
        assertThat(found.get(1).otherPosts()).isEmpty();
        assertThat(found.get(2).otherPosts()).containsExactly("VILLAGE_HEAD");
        assertThat(found.get(1).insurance()).isNull();
        assertThat(found.get(2).insurance().stateSupportGroup()).isEqualTo(StateSupportGroup.NEAR_POOR);
    }

    @Test
    void reads_only_the_parts_that_are_asked_for() {
        MemberAnchor anchor = applied("2025-12-01");
        serve(anchor, "2025-12-10", MemberStatus.SERVING, 1, FIRST);
        rows.put(
                MemberRows.OTHER_POST,
                anchor.id(),
                "VILLAGE_HEAD",
                DateRange.from(day("2026-01-20")),
                new OtherPostFact("Trưởng thôn"),
                FIRST);
        Set<ServiceLedger.Part> person = Set.of(ServiceLedger.Part.PERSON);
        assertThat(ledger.stretches(List.of(anchor.id()), JANUARY, FIRST.stamp(), person)
                        .get(anchor.id()))
                .singleElement()
                .satisfies(stretch -> {
                    assertThat(stretch.days()).isEqualTo(JANUARY);
                    assertThat(stretch.dateOfBirth()).isEqualTo(day("1990-01-01"));
                    assertThat(stretch.otherPosts()).isNull();
                });
        assertThat(ledger.stretches(List.of(anchor.id()), JANUARY, FIRST.stamp(), Set.of())
                        .get(anchor.id()))
                .singleElement()
                .satisfies(stretch -> {
                    assertThat(stretch.dateOfBirth()).isNull();
                    assertThat(stretch.education()).isNull();
                    assertThat(stretch.recognisedOn()).isEqualTo(day("2025-12-10"));
                });
    }

    @Test
    void answers_as_known_before_a_late_discharge_was_recorded() {
        MemberAnchor anchor = applied("2025-12-01");
        serve(anchor, "2025-12-10", MemberStatus.SERVING, 1, FIRST);
        serve(anchor, "2026-01-16", MemberStatus.DISCHARGED, 1, LATER);
        assertThat(january(anchor, FIRST.stamp()).get(0).days()).isEqualTo(JANUARY);
        assertThat(january(anchor, LATER.stamp()).get(0).days())
                .isEqualTo(DateRange.of(day("2026-01-01"), day("2026-01-16")));
    }

    @Test
    void finds_the_members_of_teams_on_any_day_of_the_month() {
        MemberAnchor moved = applied("2025-12-01");
        serve(moved, "2025-12-10", MemberStatus.SERVING, 1, FIRST);
        serve(moved, "2026-01-31", MemberStatus.SERVING, 2, FIRST);
        MemberAnchor candidate = applied("2025-12-01");
        assertThat(ledger.membersOf(List.of(1L), JANUARY, FIRST.stamp())).containsExactly(moved.id());
        assertThat(ledger.membersOf(List.of(2L), JANUARY, FIRST.stamp())).containsExactly(moved.id());
        assertThat(ledger.numbersOf(List.of(candidate.id()))).containsEntry(candidate.id(), candidate.memberNo());
    }
}
