package vn.anttcs.organisation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.anttcs.organisation.api.ChangeTeam;
import vn.anttcs.organisation.api.DissolveTeam;
import vn.anttcs.organisation.api.FindTeams;
import vn.anttcs.organisation.api.ListTeamHistory;
import vn.anttcs.organisation.api.RecordStatus;
import vn.anttcs.organisation.api.SetAuthorisedStrength;
import vn.anttcs.organisation.api.Team;
import vn.anttcs.organisation.api.TeamEntryKind;
import vn.anttcs.shared.DateRange;

/** Teams: establishment, change, numbers, end. */
class TeamsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final SmallForce force = new SmallForce();

    private Team number(int members, LocalDate from, LocalDate to) {
        return force.wiring
                .get(TeamNumbers.class)
                .setAuthorisedStrength(
                        new SetAuthorisedStrength("TA", SmallForce.DECISION, from, to, members, null, null, null));
    }

    private Team dissolve(LocalDate day) {
        return force.wiring
                .get(TeamEstablishment.class)
                .dissolveTeam(new DissolveTeam("TA", SmallForce.DECISION, day, null));
    }

    private List<String> find(String unit, RecordStatus status, LocalDate day) {
        return force
                .wiring
                .get(TeamDirectory.class)
                .findTeams(new FindTeams(unit, null, null, status, day, null, null, null))
                .items()
                .stream()
                .map(Team::teamCode)
                .toList();
    }

    private void establish() {
        force.village("A1", "00001");
        force.village("A2", "00001");
        force.team("TA", "00001", "A1");
    }

    @Test
    void is_planned_before_its_first_day_and_active_from_then_on() {
        establish();

        assertThat(force.team("TA", SmallForce.START.minusDays(1)).status()).isEqualTo(RecordStatus.PLANNED);
        assertThat(force.team("TA", SmallForce.START).status()).isEqualTo(RecordStatus.ACTIVE);
        assertThat(find("38", RecordStatus.PLANNED, SmallForce.START.minusDays(1)))
                .containsExactly("TA");
        assertThat(find("38", null, SmallForce.START.minusDays(1))).isEmpty();
    }

    @Test
    void covers_only_residential_units_of_the_commune_it_is_established_in() {
        force.village("A1", "00001");
        force.village("B1", "00002");

        assertThatThrownBy(() -> force.team("TA", "00001", "A1", "B1")).hasMessageContaining("RESIDENTIAL_UNITS_APART");
        assertThatThrownBy(() -> force.team("TA", "00001", "B1")).hasMessageContaining("RESIDENTIAL_UNITS_ELSEWHERE");
        assertThatThrownBy(() -> force.team("TA", "00001", "A1", "A1")).hasMessageContaining("NAMED_TWICE");
    }

    @Test
    void has_one_head_and_one_deputy_unless_the_decision_says_otherwise() {
        establish();

        Team team = number(4, DAY, null);

        assertThat(team.authorisedStrength()).isEqualTo(4);
        assertThat(team.authorisedHeads()).isEqualTo(1);
        assertThat(team.authorisedDeputies()).isEqualTo(1);
        assertThat(force.team("TA", DAY.minusDays(1)).authorisedStrength()).isEqualTo(5);
    }

    @Test
    void takes_a_number_for_a_while_only() {
        establish();

        number(9, DAY, DAY.plusMonths(2));

        assertThat(force.team("TA", DAY).authorisedStrength()).isEqualTo(9);
        assertThat(force.team("TA", DAY.plusMonths(2)).authorisedStrength()).isEqualTo(5);
    }

    @Test
    void refuses_a_number_below_those_who_serve_unless_it_holds_later() {
        establish();
        force.serves("TA", SmallForce.START, DAY.plusMonths(1));
        force.serves("TA", SmallForce.START, null);
        force.serves("TA", SmallForce.START, null);

        assertThatThrownBy(() -> number(2, DAY, null)).hasMessageContaining("AUTHORISED_BELOW_SERVING");

        assertThat(number(2, DAY.plusMonths(1), null).authorisedStrength()).isEqualTo(2);
    }

    @Test
    void shows_its_actual_strength_on_any_day() {
        establish();
        force.serves("TA", DAY, DAY.plusMonths(1));

        assertThat(force.team("TA", DAY.minusDays(1)).strength()).isZero();
        assertThat(force.team("TA", DAY).strength()).isEqualTo(1);
        assertThat(force.team("TA", DAY.plusMonths(1)).strength()).isZero();
    }

    @Test
    void does_not_end_while_members_serve_on_the_day_or_later() {
        establish();
        force.serves("TA", SmallForce.START, DAY);

        assertThatThrownBy(() -> dissolve(DAY.minusDays(1))).hasMessageContaining("TEAM_HAS_MEMBERS");
        Team ended = dissolve(DAY);

        assertThat(ended.status()).isEqualTo(RecordStatus.DISSOLVED);
        assertThat(force.team("TA", DAY).authorisedStrength()).isNull();
        assertThat(force.team("TA", DAY).communeCode()).isEqualTo("00001");
        assertThat(force.team("TA", DAY.minusDays(1)).status()).isEqualTo(RecordStatus.ACTIVE);
        assertThat(find("00001", RecordStatus.DISSOLVED, DAY)).containsExactly("TA");
        assertThat(find("00001", null, DAY)).isEmpty();
    }

    @Test
    void tells_outer_features_its_numbers_over_a_period() {
        establish();
        number(9, DAY, null);
        TeamFacts facts = force.wiring.get(TeamFacts.class);
        long team = facts.findByCode("TA").orElseThrow();

        List<AuthorisedRange> ranges = facts.authorised(team, DateRange.of(DAY.minusDays(5), DAY.plusDays(5)));

        assertThat(ranges).extracting(AuthorisedRange::members).containsExactly(5, 9);
        assertThat(ranges)
                .extracting(AuthorisedRange::period)
                .containsExactly(DateRange.of(DAY.minusDays(5), DAY), DateRange.of(DAY, DAY.plusDays(5)));
        assertThat(ranges).extracting(AuthorisedRange::decision).containsOnly(SmallForce.DECISION);
    }

    @Test
    void covers_something_else_from_a_day_on() {
        establish();

        Team changed = force.wiring
                .get(TeamEstablishment.class)
                .changeTeam(new ChangeTeam(
                        "TA", SmallForce.DECISION, DAY, "Tổ hai thôn", SmallForce.codes("A1", "A2"), 1L));

        assertThat(changed.residentialUnits()).isEqualTo(SmallForce.codes("A1", "A2"));
        assertThat(changed.version()).isEqualTo(2);
        assertThat(force.team("TA", DAY.minusDays(1)).residentialUnits()).isEqualTo(SmallForce.codes("A1"));
        assertThat(force.team("TA", DAY.minusDays(1)).name()).isEqualTo("Tổ TA");
    }

    @Test
    void refuses_a_change_of_a_version_that_is_stale() {
        establish();
        number(9, DAY, null);

        assertThatThrownBy(() -> force.wiring
                        .get(TeamEstablishment.class)
                        .changeTeam(new ChangeTeam("TA", SmallForce.DECISION, DAY, "Tổ khác", List.of(), 1L)))
                .hasMessageContaining("VERSION_CONFLICT");
    }

    @Test
    void tells_its_history_by_both_times() {
        establish();
        number(9, DAY, null);

        assertThat(force.wiring
                        .get(TeamDirectory.class)
                        .listTeamHistory(new ListTeamHistory("TA", null))
                        .items())
                .filteredOn(entry -> entry.fact() == TeamEntryKind.AUTHORISED_STRENGTH)
                .extracting(entry -> entry.authorisedStrength() + (entry.supersededAt() == null ? "" : " superseded"))
                .containsExactly("5 superseded", "5", "9");
    }
}
