package vn.anttcs.equipment.rule.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuelRuleTest {
    // 2.5 litres for 100 kilometres, ten percent more or less need no explanation.
    private static final FuelRule.Norm MOTORBIKE = new FuelRule.Norm(MeterUnit.KM, 2500, 10);

    @ParameterizedTest
    @CsvSource({"KM,2500,0,0", "KM,2500,100,2500", "KM,2500,1,25", "KM,2550,1,25", "HOUR,1200,3,3600"})
    void a_norm_allows_for_what_was_driven(MeterUnit unit, long millilitres, long driven, long allowed) {
        assertThat(new FuelRule.Norm(unit, millilitres, 0).allowed(driven)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "400,10,false,WITHIN",
        "400,11,false,WITHIN",
        "400,9,false,WITHIN",
        "400,12,false,UNEXPLAINED",
        "400,8,false,UNEXPLAINED",
        "400,12,true,EXPLAINED",
        "0,0,false,WITHIN",
        "0,1,false,UNEXPLAINED",
        "0,,false,WITHIN",
        "1,,false,NO_LOG",
        "400,,true,NO_LOG"
    })
    void use_differs_from_the_norm_or_does_not(long driven, Long litres, boolean explained, FuelStatus status) {
        assertThat(FuelRule.status(MOTORBIKE, driven, litres, explained)).isEqualTo(status);
        assertThat(FuelRule.status(null, driven, litres, explained)).isEqualTo(FuelStatus.NO_NORM);
    }

    @Test
    void what_is_used_less_what_is_allowed_is_the_difference() {
        assertThat(FuelRule.difference(12, 10_000)).isEqualTo(2_000);
        assertThat(FuelRule.difference(8, 10_000)).isEqualTo(-2_000);
    }

    @Test
    void what_nobody_explained_and_what_nobody_logged_is_open() {
        for (FuelStatus status : FuelStatus.values()) {
            assertThat(FuelRule.isOpen(status))
                    .isEqualTo(status == FuelStatus.UNEXPLAINED || status == FuelStatus.NO_LOG);
        }
    }
}
