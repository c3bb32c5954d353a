package vn.anttcs.budget.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.anttcs.budget.rule.policy.Policy;
import vn.anttcs.budget.rule.reading.PackageReader;
import vn.anttcs.budget.rule.reference.ReferenceAmounts;
import vn.anttcs.platform.data.JsonText;

/** The packages that come with the software know one another in their order. */
class ShippedPoliciesTest {
    private static final String CITY = ShippedPolicies.text("hcm-2024");

    private static String unified(String item) {
        return ShippedPolicies.text("hcm-54-2025")
                .replace(
                        "{\"policy\": \"BINHDUONG-2024\", \"from\": \"2025-12-01\"}",
                        "{\"policy\": \"HCM-2024\", \"from\": \"2025-11-01\", \"items\": [\"" + item + "\"]}");
    }

    @Test
    void a_package_may_end_single_items_of_one_before_it() {
        List<Policy> policies = List.copyOf(
                ShippedPolicies.read(List.of(CITY, unified("REGULAR_SUPPORT"))).keySet());
        assertThat(policies.get(1).validity().repeals())
                .anySatisfy(repeal -> assertThat(repeal.items()).containsExactly("REGULAR_SUPPORT"));
    }

    @Test
    void a_package_that_ends_an_item_which_nothing_before_it_has_is_a_mistake_of_the_build() {
        assertThatThrownBy(() -> ShippedPolicies.read(List.of(CITY, unified("NO_SUCH_ITEM"))))
                .hasMessageContaining("NO_SUCH_ITEM");
    }

    @Test
    void the_city_ends_the_resolutions_of_its_former_provinces_by_packages_that_come_before_it() {
        Map<Policy, String> all = ShippedPolicies.read(ShippedPolicies.documents());
        assertThat(all.keySet()).extracting(Policy::code).containsExactlyElementsOf(ShippedPolicies.codes());
    }

    @Test
    void a_stored_package_is_read_without_the_values_of_amounts_and_without_what_it_ends() {
        ReferenceAmounts names =
                new ReferenceAmounts(ShippedPolicies.references().kinds(), List.of());
        String document = ShippedPolicies.text("hcm-54-2025");
        Policy stored = PackageReader.stored(
                JsonText.readObject(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8))), names);
        assertThat(stored)
                .isEqualTo(ShippedPolicies.read(ShippedPolicies.documents()).keySet().stream()
                        .filter(policy -> policy.code().equals("HCM-54-2025"))
                        .findFirst()
                        .orElseThrow());
    }
}
