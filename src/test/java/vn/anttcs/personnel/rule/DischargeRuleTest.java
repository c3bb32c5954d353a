package vn.anttcs.personnel.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.anttcs.personnel.rule.Rulings.outcome;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.anttcs.law.NoLawInForceException;
import vn.anttcs.law.Ruling;

class DischargeRuleTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 15);

    @ParameterizedTest(name = "{0} with {1}: {2} ({3})")
    @CsvFileSource(resources = "/cases/discharge.csv", numLinesToSkip = 1)
    void asks_for_the_evidence_of_the_ground(
            DischargeGround ground, String evidence, String expected, String citation) {
        Ruling ruling = DischargeRule.decide(new DischargeFacts(ground, evidence(evidence)), DAY);
        assertThat(outcome(ruling)).as(citation).isEqualTo(expected);
        assertThat(ruling.grounds()).allSatisfy(missing -> assertThat(citation)
                .startsWith(missing.basis().inEnglish()));
    }

    @Test
    void names_what_is_required_and_what_was_found() {
        List<Evidence> evidence = evidence("UNJUSTIFIED_REFUSAL@2025-07-01 WRITTEN_REMINDER@2025-07-02");
        Ruling ruling = DischargeRule.decide(new DischargeFacts(DischargeGround.REPEATED_REFUSAL, evidence), DAY);
        assertThat(ruling.grounds())
                .extracting(ground -> ground.arguments())
                .containsExactly(List.of("2", "1"), List.of("2", "1"));
    }

    @Test
    void two_reminders_of_one_day_count_twice_when_their_numbers_differ() {
        LocalDate day = DAY.minusDays(3);
        List<Evidence> evidence = List.of(
                new Evidence(EvidenceKind.UNJUSTIFIED_REFUSAL, day.minusDays(1), "night patrol"),
                new Evidence(EvidenceKind.UNJUSTIFIED_REFUSAL, day.minusDays(1), "day patrol"),
                new Evidence(EvidenceKind.WRITTEN_REMINDER, day, "12/CAX"),
                new Evidence(EvidenceKind.WRITTEN_REMINDER, day, "13/CAX"));
        DischargeFacts facts = new DischargeFacts(DischargeGround.REPEATED_REFUSAL, evidence);
        assertThat(DischargeRule.decide(facts, DAY)).isEqualTo(Ruling.allowed());
    }

    @Test
    void reaching_seventy_is_not_on_the_closed_list() {
        assertThat(DischargeGround.values())
                .extracting(DischargeGround::name)
                .containsExactly(
                        "OWN_REQUEST",
                        "HEALTH",
                        "REPEATED_REFUSAL",
                        "PROSECUTION",
                        "PREVENTIVE_MEASURE",
                        "ADMINISTRATIVE_HANDLING");
    }

    @Test
    void knows_no_law_before_the_first_of_july_2024() {
        DischargeFacts facts = new DischargeFacts(DischargeGround.HEALTH, List.of());
        assertThatThrownBy(() -> DischargeRule.decide(facts, LocalDate.of(2024, 6, 30)))
                .isInstanceOf(NoLawInForceException.class);
    }

    private static List<Evidence> evidence(String pieces) {
        if (pieces == null) {
            return List.of();
        }
        return Arrays.stream(pieces.split(" ")).map(DischargeRuleTest::piece).toList();
    }

    private static Evidence piece(String text) {
        int at = text.indexOf('@');
        return new Evidence(EvidenceKind.valueOf(text.substring(0, at)), LocalDate.parse(text.substring(at + 1)), null);
    }
}
