package vn.anttcs.budget.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.anttcs.budget.rule.reading.PackageReader;
import vn.anttcs.budget.rule.reading.ReferenceReader;

/** Every package that is shipped, or made for tests, is sound, and its golden cases come out. */
class PackagesTest {
    @TestFactory
    Stream<DynamicTest> every_package_is_sound_and_its_golden_cases_come_out() {
        return Packages.all().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    PackageReader.Reading reading = Packages.read(Packages.document(file));
                    assertThat(reading.mistakes()).isEmpty();
                    assertThat(reading.policy()).isNotNull();
                    assertThat(reading.cases()).isNotEmpty();
                }));
    }

    @Test
    void the_seven_resolutions_of_the_house_are_there() {
        List<String> codes = Packages.shipped().stream()
                .map(file -> (String) Packages.document(file).get("code"))
                .toList();
        assertThat(codes)
                .containsExactlyInAnyOrder(
                        "HCM-2024",
                        "HCM-54-2025",
                        "BINHDUONG-2024",
                        "HANOI-2024",
                        "THANHHOA-2024",
                        "NGHEAN-06-2024",
                        "PHUYEN-2024");
    }

    @Test
    void the_reference_amounts_of_the_house_are_read_without_mistake() {
        Path file = Path.of("src", "main", "resources", "policies", "reference-amounts.json");
        assertThat(ReferenceReader.read(Packages.document(file)).mistakes()).isEmpty();
    }
}
