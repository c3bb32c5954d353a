package vn.anttcs.parity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A claim pays nothing before it is approved, and then in its month what was told before. */
class ClaimPaidIT {
    // Six days in hospital at 70,200 đồng.
    private static final String MEALS = "421200";

    private static Result read(Run run, String operation, String name, String value) {
        Result result = RestDoor.call(
                Callers.of("administrator"),
                run.request(
                        operation,
                        Json.createObjectBuilder()
                                .add("memberNo", "{member}")
                                .add(name, value)
                                .build(),
                        null,
                        null));
        assertThat(result.code()).as("%s: %s", operation, result).isNull();
        return result;
    }

    @SuppressWarnings("unchecked")
    private static List<String> meals(Result result) {
        return ((List<Map<String, Object>>) result.view().get("lines"))
                .stream()
                        .filter(line -> String.valueOf(line.get("itemCode")).startsWith("MEAL_"))
                        .map(line -> line.get("outcome") + " " + line.get("amountDong"))
                        .toList();
    }

    @Test
    void in_the_month_in_which_it_happened() {
        Case decided = Case.all().stream()
                .filter(each -> each.operation().equals("getClaimAmounts"))
                .filter(each -> each.name().equals("after the decision"))
                .findFirst()
                .orElseThrow();
        List<Case.Step> steps = new ArrayList<>(decided.given());
        List<Case.Step> undecided = steps.stream()
                .filter(step -> !step.operation().equals("decideClaim"))
                .toList();

        Run before = Run.after(undecided);
        assertThat(meals(read(before, "getClaimAmounts", "claimNo", "{claim}"))).containsExactly("PAID " + MEALS);
        assertThat(meals(read(before, "getEntitlement", "month", "2026-02"))).containsExactly("NOTHING 0");

        Run after = Run.after(steps);
        assertThat(meals(read(after, "getClaimAmounts", "claimNo", "{claim}"))).containsExactly("PAID " + MEALS);
        assertThat(meals(read(after, "getEntitlement", "month", "2026-02"))).containsExactly("PAID " + MEALS);
        assertThat(meals(read(after, "getEntitlement", "month", "2026-03"))).containsExactly("NOTHING 0");
    }
}
