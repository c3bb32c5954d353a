package vn.anttcs.personnel.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.anttcs.personnel.rule.ServiceRecords.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.anttcs.law.Ground;
import vn.anttcs.law.GroundCode;
import vn.anttcs.law.Ruling;

/** What happened to members, and what counts against them. */
class CasualtyRuleTest {
    private final ServiceRecord discharged = ServiceRecords.record()
            .state("2024-07-01", MemberStatus.SERVING)
            .state("2026-06-01", MemberStatus.DISCHARGED)
            .build();

    @Test
    void records_an_injury_up_to_the_last_day_of_service() {
        assertThat(codes(CasualtyRule.decide(discharged, CasualtyKind.INJURY, day("2026-05-31"), TODAY)))
                .isEmpty();
        assertThat(codes(CasualtyRule.decide(discharged, CasualtyKind.INJURY, day("2026-06-01"), TODAY)))
                .containsExactly(PersonnelGround.NOT_IN_SERVICE_ON);
    }

    @Test
    void refuses_a_death_before_a_discharge_that_is_recorded() {
        assertThat(codes(CasualtyRule.decide(discharged, CasualtyKind.DEATH, day("2026-05-31"), TODAY)))
                .containsExactly(PersonnelGround.LATER_FACT_RECORDED);
        assertThat(codes(CasualtyRule.decide(discharged, CasualtyKind.DEATH, day("2026-06-01"), TODAY)))
                .containsExactly(PersonnelGround.PROCEDURE_NOT_LEGAL_FROM_STATUS);
    }

    @Test
    void records_what_happened_today_and_not_what_has_not_happened() {
        ServiceRecord serving = ServiceRecords.serving();
        for (CasualtyKind kind : CasualtyKind.values()) {
            assertThat(codes(CasualtyRule.decide(serving, kind, TODAY, TODAY))).isEmpty();
            assertThat(codes(CasualtyRule.decide(serving, kind, TODAY.plusDays(1), TODAY)))
                    .containsExactly(PersonnelGround.DAY_IN_THE_FUTURE);
        }
    }

    @Test
    void counts_refusals_and_reminders_of_members_only() {
        assertThat(codes(ConductRule.decide(discharged, day("2026-05-31"), TODAY)))
                .isEmpty();
        assertThat(codes(ConductRule.decide(discharged, day("2026-06-01"), TODAY)))
                .containsExactly(PersonnelGround.NOT_IN_SERVICE_ON);
        assertThat(codes(ConductRule.decide(ServiceRecords.serving(), TODAY.plusDays(1), TODAY)))
                .containsExactly(PersonnelGround.DAY_IN_THE_FUTURE);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static List<GroundCode> codes(Ruling ruling) {
        return ruling.grounds().stream().map(Ground::code).toList();
    }
}
