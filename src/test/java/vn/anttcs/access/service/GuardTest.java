package vn.anttcs.access.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.api.Role;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Language;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.http.Call;

/** Two provinces of two communes each: 38 with 00100 and 00101, 40 with 00200 and 00201; a member in each commune. */
class GuardTest {
    private static final Map<String, Long> UNITS =
            Map.of("38", 38L, "40", 40L, "00100", 100L, "00101", 101L, "00200", 200L, "00201", 201L);

    record Transfer(String memberNo, Target target) {}

    record Target(String teamCode) {}

    record Many(List<Transfer> items) {}

    record Nothing(String text) {}

    private static final class Map38And40 implements UnitTree {
        @Override
        public List<Long> upward(long unitId) {
            return unitId < 100 ? List.of(unitId) : List.of(unitId, unitId < 200 ? 38L : 40L);
        }

        @Override
        public OptionalLong byCode(String code) {
            return UNITS.containsKey(code) ? OptionalLong.of(UNITS.get(code)) : OptionalLong.empty();
        }

        @Override
        public Object state() {
            return "as ever";
        }

        @Override
        public String codeOf(long unitId) {
            return String.valueOf(unitId);
        }
    }

    /** M100 lies in commune 100, and so on. */
    private record Numbered(RecordKind kind) implements RecordTerritory {
        @Override
        public OptionalLong unitOf(String publicNumber) {
            long unit = Long.parseLong(publicNumber.substring(1));
            return UNITS.containsValue(unit) ? OptionalLong.of(unit) : OptionalLong.empty();
        }
    }

    private final Records records =
            new Records(List.of(new Numbered(RecordKind.MEMBER), new Numbered(RecordKind.TEAM)), new Map38And40());
    private final Guard guard = new Guard(records, new Territories(records));

    private static UseCase transfer(Territory territory) {
        return new UseCase(
                "transferMember",
                Right.MEMBER_WRITE,
                territory,
                true,
                false,
                Nothing.class,
                List.of(
                        new UseCase.Field(RecordKind.MEMBER, FieldPath.of(Transfer.class, "memberNo")),
                        new UseCase.Field(RecordKind.TEAM, FieldPath.of(Transfer.class, "target.teamCode"))));
    }

    private Attempt admit(UseCase useCase, Record command, GrantedRole... grants) {
        Call call = new Call("r", Call.Protocol.SOAP, "10.0.0.1", Language.VI);
        call.caller(new AccountCaller(7, "an", 1, List.of(grants), false));
        Attempt attempt = new Attempt(useCase, command, call);
        call.<RuntimeException>run(() -> guard.admit(attempt));
        return attempt;
    }

    private static Transfer transfer(String memberNo, String teamCode) {
        return new Transfer(memberNo, new Target(teamCode));
    }

    private static GrantedRole officer(long unitId) {
        return new GrantedRole(Role.COMMUNE_OFFICER, unitId);
    }

    private void assertRefused(ErrorCode code, String field, Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            if (field != null) {
                assertThat(refusal.problems()).singleElement().satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("NO_SUCH_RECORD");
                    assertThat(problem.field()).isEqualTo(field);
                });
            }
        });
    }

    @Test
    void lets_an_officer_act_in_the_own_commune() {
        assertThatCode(() -> admit(transfer(Territory.RECORD), transfer("M100", "T100"), officer(100)))
                .doesNotThrowAnyException();
    }

    @Test
    void lets_a_grant_on_a_province_reach_its_communes() {
        Attempt attempt = admit(
                transfer(Territory.RECORD), transfer("M100", "T101"), new GrantedRole(Role.PROVINCIAL_OFFICER, 38));
        assertThat(attempt.places())
                .containsExactly(new Place("memberNo", "M100", 100L), new Place("target.teamCode", "T101", 101L));
    }

    @Test
    void needs_rights_on_both_teams_for_a_transfer() {
        assertRefused(
                ErrorCode.NOT_FOUND,
                "target.teamCode",
                () -> admit(transfer(Territory.RECORD), transfer("M100", "T200"), officer(100)));
        assertRefused(
                ErrorCode.NOT_FOUND,
                "memberNo",
                () -> admit(transfer(Territory.RECORD), transfer("M200", "T100"), officer(100)));
        assertThatCode(() -> admit(transfer(Territory.RECORD), transfer("M100", "T200"), officer(100), officer(200)))
                .doesNotThrowAnyException();
    }

    @Test
    void reads_the_same_for_a_record_outside_the_territory_and_for_none() {
        assertRefused(
                ErrorCode.NOT_FOUND,
                "memberNo",
                () -> admit(transfer(Territory.RECORD), transfer("M201", "T100"), officer(100)));
        assertRefused(
                ErrorCode.NOT_FOUND,
                "memberNo",
                () -> admit(transfer(Territory.RECORD), transfer("M999", "T100"), officer(100)));
    }

    @Test
    void forbids_whoever_has_the_right_nowhere() {
        assertRefused(ErrorCode.FORBIDDEN, null, () -> admit(transfer(Territory.RECORD), transfer("M100", "T100")));
        assertRefused(
                ErrorCode.FORBIDDEN,
                null,
                () -> admit(
                        transfer(Territory.RECORD),
                        transfer("M100", "T100"),
                        new GrantedRole(Role.AUDITOR, Nation.ID)));
    }

    @Test
    void counts_only_grants_whose_role_has_the_right() {
        assertRefused(
                ErrorCode.NOT_FOUND,
                "memberNo",
                () -> admit(
                        transfer(Territory.RECORD),
                        transfer("M100", "T100"),
                        officer(200),
                        new GrantedRole(Role.AUDITOR, 100)));
    }

    @Test
    void lets_a_national_grant_act_everywhere_and_notes_where() {
        Attempt attempt = admit(
                transfer(Territory.RECORD), transfer("M201", "T999"), new GrantedRole(Role.ADMINISTRATOR, Nation.ID));
        assertThat(attempt.places())
                .containsExactly(new Place("memberNo", "M201", 201L), new Place("target.teamCode", "T999", null));
    }

    @Test
    void keeps_national_use_cases_to_national_grants() {
        assertRefused(
                ErrorCode.FORBIDDEN,
                null,
                () -> admit(
                        transfer(Territory.NATION), transfer("M100", "T100"), new GrantedRole(Role.ADMINISTRATOR, 38)));
        assertThatCode(() -> admit(
                        transfer(Territory.NATION),
                        transfer("M100", "T100"),
                        new GrantedRole(Role.ADMINISTRATOR, Nation.ID)))
                .doesNotThrowAnyException();
    }

    @Test
    void lets_anybody_do_what_is_open() {
        assertThatCode(() -> admit(transfer(Territory.OPEN), transfer("M100", "T100")))
                .doesNotThrowAnyException();
    }

    @Test
    void forbids_a_command_that_names_no_record_to_all_but_national_grants() {
        UseCase useCase = transfer(Territory.RECORD);
        assertRefused(ErrorCode.FORBIDDEN, null, () -> admit(useCase, new Transfer(null, null), officer(100)));
        assertThatCode(() -> admit(useCase, new Transfer(null, null), new GrantedRole(Role.ADMINISTRATOR, Nation.ID)))
                .doesNotThrowAnyException();
    }

    @Test
    void names_the_item_of_a_list_that_lies_outside() {
        UseCase many = new UseCase(
                "recogniseMembers",
                Right.MEMBER_WRITE,
                Territory.RECORD,
                true,
                false,
                Nothing.class,
                List.of(new UseCase.Field(RecordKind.MEMBER, FieldPath.of(Many.class, "items[].memberNo"))));
        Many command = new Many(List.of(transfer("M100", null), transfer("M100", null), transfer("M200", null)));
        assertRefused(ErrorCode.NOT_FOUND, "items[2].memberNo", () -> admit(many, command, officer(100)));
    }

    @Test
    void denies_local_grants_while_nobody_knows_the_records() {
        Records unknown = new Records(List.of(), null);
        Guard strict = new Guard(unknown, new Territories(unknown));
        Call call = new Call("r", Call.Protocol.REST, "10.0.0.1", Language.VI);
        call.caller(new AccountCaller(7, "an", 1, List.of(officer(100)), false));
        Attempt attempt = new Attempt(transfer(Territory.RECORD), transfer("M100", "T100"), call);
        assertRefused(ErrorCode.NOT_FOUND, "memberNo", () -> call.<RuntimeException>run(() -> strict.admit(attempt)));
    }
}
