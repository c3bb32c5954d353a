package vn.anttcs.personnel.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.anttcs.personnel.rule.ServiceRecords.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.anttcs.law.Ground;
import vn.anttcs.law.GroundCode;
import vn.anttcs.law.Ruling;
import vn.anttcs.shared.DateRange;

/** Acts on the timeline of service, late and ahead of time. */
class ServiceOrderRuleTest {
    private final ServiceRecord discharged = ServiceRecords.record()
            .state("2024-07-01", MemberStatus.SERVING)
            .state("2026-06-01", MemberStatus.DISCHARGED)
            .build();

    @Test
    void allows_an_act_entered_late_when_nothing_later_is_recorded() {
        assertThat(codes(decide(ServiceRecords.serving(), ServiceProcedure.TRANSFER, "2025-02-01")))
                .isEmpty();
    }

    @Test
    void allows_an_act_for_a_day_to_come() {
        assertThat(codes(decide(ServiceRecords.serving(), ServiceProcedure.SUSPEND, "2027-02-01")))
                .isEmpty();
    }

    @Test
    void refuses_an_act_on_the_day_before_anything_is_recorded() {
        Ruling ruling = decide(ServiceRecords.serving(), ServiceProcedure.TRANSFER, "2023-12-31");
        assertThat(codes(ruling)).contains(PersonnelGround.NOT_YET_A_MEMBER);
        assertThat(ruling.grounds().get(0).arguments())
                .as("the day asked for and the first day known")
                .containsExactly("2023-12-31", "2024-01-01");
    }

    @Test
    void says_that_nothing_is_recorded_of_somebody_without_any_state() {
        Ruling ruling = decide(ServiceRecords.record().build(), ServiceProcedure.TRANSFER, "2026-01-01");
        assertThat(ruling.grounds().get(0).arguments()).containsExactly("2026-01-01", "-");
    }

    @Test
    void refuses_an_act_before_recognition() {
        assertThat(codes(decide(ServiceRecords.serving(), ServiceProcedure.TRANSFER, "2024-06-30")))
                .contains(PersonnelGround.PROCEDURE_NOT_LEGAL_FROM_STATUS);
    }

    @Test
    void allows_a_transfer_on_the_first_day_of_service() {
        assertThat(codes(decide(ServiceRecords.serving(), ServiceProcedure.TRANSFER, "2024-07-01")))
                .isEmpty();
    }

    @Test
    void refuses_a_transfer_before_a_discharge_that_is_recorded_and_names_it() {
        Ruling ruling = decide(discharged, ServiceProcedure.TRANSFER, "2026-05-31");
        assertThat(ruling.grounds()).singleElement().satisfies(ground -> {
            assertThat(ground.code()).isEqualTo(PersonnelGround.LATER_FACT_RECORDED);
            assertThat(ground.arguments()).containsExactly("TRANSFER", "2026-05-31", "DISCHARGED", "2026-06-01");
        });
    }

    @Test
    void refuses_a_transfer_on_the_day_of_a_discharge_for_the_status_alone() {
        assertThat(codes(decide(discharged, ServiceProcedure.TRANSFER, "2026-06-01")))
                .containsExactly(PersonnelGround.PROCEDURE_NOT_LEGAL_FROM_STATUS);
    }

    @Test
    void lets_a_suspension_end_on_the_day_on_which_something_later_begins() {
        DateRange toTheDay = DateRange.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 6, 1));
        DateRange oneDayMore = DateRange.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 6, 2));
        assertThat(codes(ServiceOrderRule.decide(discharged, ServiceProcedure.SUSPEND, toTheDay, TODAY)))
                .isEmpty();
        assertThat(codes(ServiceOrderRule.decide(discharged, ServiceProcedure.SUSPEND, oneDayMore, TODAY)))
                .containsExactly(PersonnelGround.LATER_FACT_RECORDED);
    }

    @Test
    void lets_plans_fall_with_the_end_of_service_but_not_what_began_by_today() {
        ServiceRecord planned = ServiceRecords.record()
                .state("2024-07-01", MemberStatus.SERVING)
                .state("2026-11-21", MemberStatus.SUSPENDED)
                .build();
        ServiceRecord begun = ServiceRecords.record()
                .state("2024-07-01", MemberStatus.SERVING)
                .state("2026-11-20", MemberStatus.SUSPENDED)
                .build();
        for (ServiceProcedure end : List.of(ServiceProcedure.DISCHARGE, ServiceProcedure.RECORD_DEATH)) {
            assertThat(codes(decide(planned, end, "2026-11-01"))).isEmpty();
            assertThat(codes(decide(begun, end, "2026-11-01"))).containsExactly(PersonnelGround.LATER_FACT_RECORDED);
        }
        assertThat(codes(decide(planned, ServiceProcedure.TRANSFER, "2026-11-01")))
                .containsExactly(PersonnelGround.LATER_FACT_RECORDED);
    }

    @Test
    void lets_a_return_fixed_with_a_suspension_fall_with_the_end_of_service() {
        ServiceRecord record = ServiceRecords.record()
                .state("2024-07-01", MemberStatus.SERVING)
                .state("2026-01-01", MemberStatus.SUSPENDED)
                .fixedReturn("2026-03-01")
                .build();
        assertThat(codes(decide(record, ServiceProcedure.DISCHARGE, "2026-02-01")))
                .isEmpty();
        assertThat(codes(decide(record, ServiceProcedure.DISCHARGE, "2025-12-31")))
                .containsExactly(PersonnelGround.LATER_FACT_RECORDED);
    }

    private static Ruling decide(ServiceRecord record, ServiceProcedure procedure, String from) {
        return ServiceOrderRule.decide(record, procedure, DateRange.from(LocalDate.parse(from)), TODAY);
    }

    private static List<GroundCode> codes(Ruling ruling) {
        return ruling.grounds().stream().map(Ground::code).toList();
    }
}
