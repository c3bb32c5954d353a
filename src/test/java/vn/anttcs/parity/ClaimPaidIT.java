package vn.anttcs.parity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A claim pays nothing before it is approved, and then in its month what was told before. */
class ClaimPaidIT {
    // Six days in hospital at 70,200 đồng.
    private static final String MEALS = "421200";

    private static Result call(Run run, Case.Step step) {
        Result result =
                RestDoor.call(Callers.of(step.caller()), run.request(step.operation(), step.input(), null, null));
        assertThat(result.code()).as("%s: %s", step.operation(), result).isNull();
        return result;
    }

    /** What the policy of this run gives for meals. */
    @SuppressWarnings("unchecked")
    private static List<String> meals(Run run, String operation, String name, String value) {
        JsonObject asked = Json.createObjectBuilder()
                .add("memberNo", "{member}")
                .add(name, value)
                .build();
        Request request = run.request(operation, asked, null, null);
        Result result = RestDoor.call(Callers.of("administrator"), request);
        assertThat(result.code()).as("%s: %s", operation, result).isNull();
        String item = run.request(
                        operation,
                        Json.createObjectBuilder().add("item", "MEAL_{unique}").build(),
                        null,
                        null)
                .input()
                .getString("item");
        return ((List<Map<String, Object>>) result.view().get("lines"))
                .stream()
                        .filter(line -> item.equals(line.get("itemCode")))
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
        List<Case.Step> steps = decided.given();
        Case.Step decision = steps.get(steps.size() - 1);
        assertThat(decision.operation()).isEqualTo("decideClaim");

        Run run = Run.after(steps.subList(0, steps.size() - 1));
        assertThat(meals(run, "getClaimAmounts", "claimNo", "{claim}")).containsExactly("PAID " + MEALS);
        assertThat(meals(run, "getEntitlement", "month", "2026-02")).containsExactly("NOTHING 0");

        call(run, decision);
        assertThat(meals(run, "getClaimAmounts", "claimNo", "{claim}")).containsExactly("PAID " + MEALS);
        assertThat(meals(run, "getEntitlement", "month", "2026-02")).containsExactly("PAID " + MEALS);
        assertThat(meals(run, "getEntitlement", "month", "2026-03")).containsExactly("NOTHING 0");
    }
}
