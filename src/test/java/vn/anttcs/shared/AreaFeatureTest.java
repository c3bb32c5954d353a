package vn.anttcs.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Area features are found by their names, among other attributes of units. */
class AreaFeatureTest {
    @Test
    void every_feature_is_found_by_its_name() {
        for (AreaFeature feature : AreaFeature.values()) {
            assertThat(AreaFeature.named(feature.name())).contains(feature);
        }
    }

    @Test
    void another_attribute_is_no_feature() {
        assertThat(AreaFeature.named("WAGE_REGION")).isEmpty();
        assertThat(AreaFeature.named("border")).isEmpty();
    }
}
