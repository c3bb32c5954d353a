package vn.anttcs.personnel.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.anttcs.personnel.rule.Candidates.DAY;
import static vn.anttcs.personnel.rule.Candidates.candidate;
import static vn.anttcs.personnel.rule.Rulings.outcome;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.anttcs.law.Ground;
import vn.anttcs.law.NeedsApproval;
import vn.anttcs.law.NoLawInForceException;
import vn.anttcs.law.Refused;
import vn.anttcs.law.Ruling;
import vn.anttcs.shared.AreaFeature;

class SelectionRuleTest {

    @Test
    void allows_a_candidate_who_meets_every_condition() {
        assertThat(SelectionRule.decide(candidate().facts(), DAY)).isEqualTo(Ruling.allowed());
    }

    @ParameterizedTest(name = "born {0}, on {1}: {2} ({3})")
    @CsvFileSource(resources = "/cases/selection-age.csv", numLinesToSkip = 1)
    void decides_by_age(LocalDate dateOfBirth, LocalDate day, String expected, String citation) {
        CandidateFacts facts = candidate().bornOn(dateOfBirth).facts();
        assertThat(outcome(SelectionRule.decide(facts, day))).as(citation).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} in {1}: {2} ({3})")
    @CsvFileSource(resources = "/cases/selection-schooling.csv", numLinesToSkip = 1)
    void decides_by_schooling(EducationLevel level, String features, String expected, String citation) {
        CandidateFacts facts =
                candidate().educated(level).inAreaOf(features(features)).facts();
        assertThat(outcome(SelectionRule.decide(facts, DAY))).as(citation).isEqualTo(expected);
    }

    @ParameterizedTest(name = "registered {0}, living there {1}, {2}: {4} ({5})")
    @CsvFileSource(resources = "/cases/selection-residence.csv", numLinesToSkip = 1)
    void decides_by_residence(
            LocalDate since,
            boolean livingThere,
            PriorityGroup group,
            LocalDate day,
            String expected,
            String citation) {
        Set<PriorityGroup> groups = group == null ? Set.of() : Set.of(group);
        CandidateFacts facts =
                candidate().residing(since, livingThere).ofGroups(groups).facts();
        assertThat(outcome(SelectionRule.decide(facts, day))).as(citation).isEqualTo(expected);
    }

    @ParameterizedTest(name = "issued {0}, until {1}, sufficient {2}: {4} ({5})")
    @CsvFileSource(resources = "/cases/selection-health.csv", numLinesToSkip = 1)
    void decides_by_health_certificate(
            LocalDate issued, LocalDate until, boolean sufficient, LocalDate day, String expected, String citation) {
        CandidateFacts facts = candidate()
                .certified(new HealthCertificate(issued, until, sufficient))
                .facts();
        assertThat(outcome(SelectionRule.decide(facts, day))).as(citation).isEqualTo(expected);
    }

    @Test
    void refuses_a_candidate_without_health_certificate() {
        Ruling ruling = SelectionRule.decide(candidate().certified(null).facts(), DAY);
        assertThat(outcome(ruling)).isEqualTo("HEALTH_CERTIFICATE_MISSING");
    }

    @ParameterizedTest
    @EnumSource(Declaration.class)
    void refuses_a_candidate_who_left_a_declaration_out(Declaration declaration) {
        Ruling ruling =
                SelectionRule.decide(candidate().withoutDeclaring(declaration).facts(), DAY);
        assertThat(ruling)
                .isEqualTo(new Refused(List.of(Ground.of(
                        PersonnelGround.DECLARATION_MISSING, "declarations", ForceLaw.law("13.2"), declaration))));
    }

    @ParameterizedTest
    @EnumSource(Declaration.class)
    void refuses_a_candidate_who_declared_no(Declaration declaration) {
        Ruling ruling =
                SelectionRule.decide(candidate().declaring(declaration, false).facts(), DAY);
        assertThat(ruling)
                .isEqualTo(new Refused(List.of(Ground.of(
                        PersonnelGround.DECLARATION_DENIED, "declarations", ForceLaw.law("13.2"), declaration))));
    }

    @Test
    void leaves_a_healthy_candidate_over_seventy_to_the_chair_of_the_commune_committee() {
        Ruling ruling = SelectionRule.decide(
                candidate().bornOn(DAY.minusYears(70).minusDays(1)).facts(), DAY);
        assertThat(ruling).isInstanceOfSatisfying(NeedsApproval.class, needed -> {
            assertThat(needed.approver()).isEqualTo("COMMUNE_COMMITTEE_CHAIR");
            assertThat(needed.grounds())
                    .containsExactly(Ground.of(
                            PersonnelGround.AGE_ABOVE_MAXIMUM,
                            "dateOfBirth",
                            ForceLaw.law("13.1"),
                            70,
                            DAY.minusDays(1)));
        });
    }

    @Test
    void refuses_a_candidate_over_seventy_whose_health_does_not_suffice() {
        CandidateFacts facts = candidate()
                .bornOn(LocalDate.of(1950, 1, 1))
                .certified(new HealthCertificate(DAY, null, false))
                .facts();
        assertThat(SelectionRule.decide(facts, DAY)).isInstanceOf(Refused.class);
        assertThat(outcome(SelectionRule.decide(facts, DAY))).isEqualTo("HEALTH_NOT_SUFFICIENT");
    }

    @Test
    void names_all_grounds_at_once_each_with_its_article() {
        CandidateFacts facts = candidate()
                .bornOn(DAY.minusYears(17))
                .educated(EducationLevel.PRIMARY)
                .residing(null, false)
                .certified(null)
                .declaring(Declaration.NOT_PROSECUTED, false)
                .withoutDeclaring(Declaration.CLEAR_BACKGROUND)
                .facts();
        assertThat(SelectionRule.decide(facts, DAY).grounds())
                .extracting(
                        ground -> ground.code().name() + " " + ground.basis().article())
                .containsExactly(
                        "AGE_BELOW_MINIMUM 13.1",
                        "DECLARATION_MISSING 13.2",
                        "DECLARATION_DENIED 13.2",
                        "EDUCATION_INSUFFICIENT 13.3",
                        "RESIDENCE_NOT_REGISTERED 13.4",
                        "RESIDENCE_NOT_LIVED_IN 13.4",
                        "HEALTH_CERTIFICATE_MISSING 13.5");
    }

    @Test
    void tells_what_is_missing_to_a_candidate_who_is_too_young_or_too_new() {
        CandidateFacts facts = candidate()
                .bornOn(LocalDate.of(2007, 7, 16))
                .residing(LocalDate.of(2024, 7, 16), true)
                .facts();
        assertThat(SelectionRule.decide(facts, DAY).grounds())
                .extracting(Ground::arguments)
                .containsExactly(List.of("18", "2025-07-16"), List.of("1", "2024-07-16", "2025-07-16"));
    }

    @Test
    void knows_no_law_before_the_first_of_july_2024() {
        LocalDate inForce = LocalDate.of(2024, 7, 1);
        assertThat(SelectionRule.decide(candidate().facts(), inForce)).isEqualTo(Ruling.allowed());
        assertThat(SelectionRule.decide(candidate().facts(), inForce.plusDays(1)))
                .isEqualTo(Ruling.allowed());
        assertThatThrownBy(() -> SelectionRule.decide(candidate().facts(), inForce.minusDays(1)))
                .isInstanceOf(NoLawInForceException.class);
    }

    @Test
    void a_health_certificate_does_not_end_before_its_issue() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HealthCertificate(DAY, DAY.minusDays(1), true));
        assertThat(new HealthCertificate(DAY, DAY, true).isValidOn(DAY)).isTrue();
    }

    private static Set<AreaFeature> features(String names) {
        Set<AreaFeature> features = EnumSet.noneOf(AreaFeature.class);
        if (names != null) {
            Arrays.stream(names.split(" ")).map(AreaFeature::valueOf).forEach(features::add);
        }
        return features;
    }
}
