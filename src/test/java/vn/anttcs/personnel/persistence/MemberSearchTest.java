package vn.anttcs.personnel.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.anttcs.personnel.rule.EducationLevel;
import vn.anttcs.personnel.rule.MemberStatus;
import vn.anttcs.personnel.rule.PersonName;
import vn.anttcs.personnel.rule.Position;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.platform.persistence.TestDatabases;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Sex;

/** The search walks by name and claims keep a citizen id with one member. */
class MemberSearchTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Recording RECORDING = new Recording(Instant.parse("2026-03-02T01:00:00Z"), null);
    private static final ReadTime NOW = new ReadTime(LocalDate.of(2026, 7, 1), RECORDING.stamp());
    private static final MemberSearch.Candidate START = new MemberSearch.Candidate(0, "");

    private final AtomicLong ids = new AtomicLong(1000);
    private Database database;
    private DatedRows rows;
    private MemberRows members;
    private MemberSearch search;

    @BeforeEach
    void open() {
        database = new Database(TestDatabases.h2());
        rows = new DatedRows(database, ids::incrementAndGet);
        members = new MemberRows(database, series -> ids.incrementAndGet());
        search = new MemberSearch(database);
    }

    private MemberAnchor member(String name, String citizenId, long teamId) {
        MemberAnchor anchor = members.create();
        PersonFact person = new PersonFact(
                citizenId,
                name,
                PersonName.fold(name),
                Sex.MALE,
                LocalDate.of(1990, 1, 1),
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
        rows.put(MemberRows.PERSON, anchor.id(), DateRange.from(DAY), person, RECORDING);
        ServiceFact service = new ServiceFact(MemberStatus.SERVING, teamId, Position.MEMBER, null);
        rows.put(MemberRows.SERVICE, anchor.id(), DateRange.from(DAY), service, RECORDING);
        return anchor;
    }

    private static MemberSearch.Wanted wanted(Set<Long> teams, String namePart) {
        return new MemberSearch.Wanted(teams, null, null, namePart, null, null, null, null, null);
    }

    @Test
    void finds_by_a_part_of_the_name_without_marks_in_the_order_of_names() {
        member("Trần Văn Đức", "038090000001", 1);
        member("Lê Đức Anh", "038090000002", 1);
        member("Nguyễn An", "038090000003", 1);
        List<MemberSearch.Candidate> found = search.next(wanted(null, "duc"), NOW, START, 10);
        assertThat(found).extracting(MemberSearch.Candidate::foldedName).containsExactly("le duc anh", "tran van duc");
    }

    @Test
    void goes_on_behind_the_last_one_also_among_equal_names() {
        MemberAnchor first = member("Nguyễn Văn An", "038090000001", 1);
        MemberAnchor second = member("Nguyễn Văn An", "038090000002", 2);
        List<MemberSearch.Candidate> page = search.next(wanted(null, null), NOW, START, 1);
        assertThat(page).extracting(MemberSearch.Candidate::memberId).containsExactly(first.id());
        assertThat(search.next(wanted(null, null), NOW, page.get(0), 10))
                .extracting(MemberSearch.Candidate::memberId)
                .containsExactly(second.id());
    }

    @Test
    void looks_at_those_of_a_few_teams_one_by_one() {
        MemberAnchor first = member("Nguyễn Văn An", "038090000001", 1);
        MemberAnchor second = member("Nguyễn Văn Bình", "038090000002", 2);
        MemberSearch.Wanted ofTwoTeams = wanted(Set.of(1L, 2L), "binh");
        assertThat(ofTwoTeams.isOfFewTeams()).isTrue();
        assertThat(search.persons(List.of(first.id(), second.id()), ofTwoTeams, NOW))
                .extracting(MemberSearch.Candidate::memberId)
                .containsExactly(second.id());
    }

    @Test
    void knows_nobody_before_the_first_day() {
        member("Nguyễn Văn An", "038090000001", 1);
        ReadTime before = new ReadTime(DAY.minusDays(1), RECORDING.stamp());
        assertThat(search.next(wanted(null, null), before, START, 10)).isEmpty();
    }

    @Test
    void keeps_a_citizen_id_with_the_first_who_claims_it() {
        CitizenClaims claims = new CitizenClaims(database);
        MemberAnchor first = member("Nguyễn Văn An", "038090000001", 1);
        MemberAnchor second = member("Nguyễn Văn Bình", "038090000002", 1);
        assertThat(claims.claim("038090000001", first.id())).isTrue();
        assertThat(claims.claim("038090000001", second.id())).isFalse();
        assertThat(claims.find("038090000001")).contains(first.id());
        claims.release("038090000001", first.id());
        assertThat(claims.claim("038090000001", second.id())).isTrue();
    }

    @Test
    void counts_who_takes_a_place_of_a_team() {
        member("Nguyễn Văn An", "038090000001", 1);
        member("Nguyễn Văn Bình", "038090000002", 1);
        ServiceRows service = new ServiceRows(database);
        assertThat(service.strengths(List.of(1L, 2L), NOW)).containsEntry(1L, 2).doesNotContainKey(2L);
        assertThat(service.places(List.of(1L), DateRange.from(DAY))).hasSize(2);
        assertThat(service.places(List.of(1L), DateRange.of(DAY.minusDays(9), DAY)))
                .isEmpty();
    }
}
