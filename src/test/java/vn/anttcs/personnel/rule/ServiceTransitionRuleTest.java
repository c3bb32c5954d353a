package vn.anttcs.personnel.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceTransitionRuleTest {

    @ParameterizedTest(name = "from {0}: {1} ({2})")
    @CsvFileSource(resources = "/cases/service-transitions.csv", numLinesToSkip = 1)
    void allows_from_a_status_these_procedures_and_no_other(MemberStatus status, String legal, String citation) {
        List<String> expected = legal == null ? List.of() : List.of(legal.split(" "));
        List<String> allowed = Arrays.stream(ServiceProcedure.values())
                .filter(procedure -> ServiceTransitionRule.decide(status, procedure)
                        .grounds()
                        .isEmpty())
                .map(ServiceProcedure::name)
                .toList();
        assertThat(allowed).as(citation).containsExactlyElementsOf(expected);
    }

    @Test
    void names_procedure_status_and_the_statuses_from_which_it_is_legal() {
        assertThat(ServiceTransitionRule.decide(MemberStatus.CANDIDATE, ServiceProcedure.DISCHARGE)
                        .grounds())
                .singleElement()
                .satisfies(ground -> {
                    assertThat(ground.code()).isEqualTo(PersonnelGround.PROCEDURE_NOT_LEGAL_FROM_STATUS);
                    assertThat(ground.arguments()).containsExactly("DISCHARGE", "CANDIDATE", "SERVING,SUSPENDED");
                    assertThat(ground.basis().inEnglish()).isEqualTo("Law 30/2023/QH15, Art. 17.3");
                });
    }

    @Test
    void cites_the_law_where_it_orders_the_steps_and_nothing_where_only_the_records_do() {
        assertThat(ServiceTransitionRule.decide(MemberStatus.SERVING, ServiceProcedure.RECOGNISE)
                        .grounds())
                .singleElement()
                .satisfies(
                        ground -> assertThat(ground.basis().inEnglish()).isEqualTo("Circular 14/2024/TT-BCA, Art. 4"));
        assertThat(ServiceTransitionRule.decide(MemberStatus.SERVING, ServiceProcedure.RESUME)
                        .grounds())
                .singleElement()
                .satisfies(ground -> assertThat(ground.basis()).isNull());
    }

    @ParameterizedTest
    @CsvSource({
        "RECOGNISE, SERVING",
        "TRANSFER, SERVING",
        "CHANGE_POSITION, SERVING",
        "SUSPEND, SUSPENDED",
        "RESUME, SERVING",
        "DISCHARGE, DISCHARGED",
        "RECORD_DEATH, DECEASED",
        "REAPPLY, CANDIDATE",
    })
    void leads_to_the_status_that_the_procedure_gives(ServiceProcedure procedure, MemberStatus result) {
        assertThat(procedure.result()).isEqualTo(result);
    }
}
