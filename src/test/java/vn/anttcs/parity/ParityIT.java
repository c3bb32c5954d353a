package vn.anttcs.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.anttcs.contract.UseCase;

/** The same request by both doors gives the same result or refusal, writes the same rows and leaves the same audit entries. */
class ParityIT {
    static List<Case> cases() {
        String only = System.getProperty("anttcs.parity.only", "");
        return Case.all().stream()
                .filter(given -> given.operation().startsWith(only))
                .toList();
    }

    private static List<Case.Step> lastGiven;
    private static Run lastRun;

    /** The records of a case: those of the case before it, when they are the same and nobody has written anything. */
    private static Run given(Case given) {
        Run run = given.given().equals(lastGiven) ? lastRun : Run.after(given.given());
        lastGiven = null;
        return run;
    }

    private static boolean untouched(List<Effect> effects) {
        return effects.stream().allMatch(effect -> effect.rows().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void means_the_same_by_both_doors(Case given) {
        Run run = given(given);
        List<Effect> rest = run.effects(given, RestDoor::call);
        // Where nothing was written, both doors are asked about the very same records.
        List<Effect> soap = (untouched(rest) ? run : Run.after(given.given())).effects(given, SoapDoor::call);

        Result told = rest.get(0).result();
        assertThat(told.code()).as("REST: %s", told).isEqualTo(given.code());
        if (given.code() != null && !given.errors().isEmpty()) {
            assertThat(told.errors()).isEqualTo(new TreeSet<>(given.errors()));
        }
        for (int time = 0; time < rest.size(); time++) {
            same(rest.get(time), soap.get(time));
        }
        if (given.kind() == Case.Kind.REPLAYED) {
            repeated(given, rest.get(0), rest.get(1));
        }
        if (untouched(rest) && untouched(soap)) {
            lastGiven = given.given();
            lastRun = run;
        }
    }

    private static void same(Effect rest, Effect soap) {
        assertThat(soap.result().code())
                .as("SOAP: %s", soap.result())
                .isEqualTo(rest.result().code());
        assertThat(soap.result().errors()).isEqualTo(rest.result().errors());
        assertThat(soap.result().view()).isEqualTo(rest.result().view());
        assertThat(soap.rows()).as("rows by SOAP").isEqualTo(rest.rows());
        assertThat(soap.audit()).as("audit entries by SOAP").isEqualTo(rest.audit());
    }

    /** A repeat is told the same and does nothing; where nothing may be kept for a key, it runs again. */
    private static void repeated(Case given, Effect first, Effect again) {
        if (UseCase.of(given.operation()).operation().secret()) {
            assertThat(again.result().code()).as("the repeat").isEqualTo(given.again());
            return;
        }
        assertThat(again.result()).as("the repeat").isEqualTo(first.result());
        assertThat(again.rows()).as("rows of the repeat").isEmpty();
        assertThat(again.audit()).as("audit entries of the repeat").isEmpty();
    }
}
