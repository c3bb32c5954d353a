package vn.anttcs.exchange.demonstration;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForcePlanTest {

    private static final List<Commune> TEN = SampleCommunes.first(10);

    @ParameterizedTest
    @CsvSource({"10,30,0", "10,50,10", "200000,1000000,0"})
    void accepts_the_smallest_and_the_largest_force(int teams, int members, int vacancies) {
        assertThatNoException().isThrownBy(() -> new ForcePlan(TEN, teams, members, vacancies));
    }

    @ParameterizedTest
    @CsvSource({
        "9,30,0,every commune needs at least one team",
        "10,29,0,a team has three to five members",
        "10,51,0,a team has three to five members",
        "10,30,11,a team has at most one vacancy",
        "10,30,-1,a team has at most one vacancy",
        "250000,1000001,0,there are serial numbers for a million members only"
    })
    void refuses_what_no_force_can_be(int teams, int members, int vacancies, String rule) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ForcePlan(TEN, teams, members, vacancies))
                .withMessage(rule);
    }

    @Test
    void refuses_a_map_without_communes() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ForcePlan(List.of(), 10, 30, 0));
    }
}
