package vn.anttcs.budget.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.anttcs.budget.rule.difference.PolicyDifference;
import vn.anttcs.budget.rule.difference.PolicyOutline;
import vn.anttcs.budget.rule.policy.Policy;
import vn.anttcs.budget.rule.reading.PackageReader;
import vn.anttcs.budget.rule.text.Text;

/** Whatever a policy may say, it can be said in words of people. */
class OutlineTest {
    private static final String OF_THE_MACHINE =
            ".*\\b(null|HALF_UP|HALF_DOWN|HALF_EVEN|EACH_DAY|FIRST_DAY|LAST_DAY|LONGEST|HIGHEST|BY_DAYS|NEW_FROM_\\w+)\\b.*";

    static List<Path> packages() {
        return Packages.all();
    }

    private static Policy read(Map<String, Object> document) {
        return new PackageReader(Packages.references(), code -> Optional.empty())
                .read(document)
                .policy();
    }

    private static void isSaid(Policy policy) {
        said(PolicyOutline.head(policy));
        said(PolicyOutline.teamSizes(policy));
        policy.items().forEach(item -> said(PolicyOutline.item(item)));
        assertThat(PolicyDifference.of(policy, policy)).isEmpty();
    }

    private static void said(Map<Text, Text> aspects) {
        aspects.forEach((aspect, rule) -> assertThat(List.of(aspect.vi(), aspect.en(), rule.vi(), rule.en()))
                .allSatisfy(words -> assertThat(words).isNotBlank().doesNotMatch(OF_THE_MACHINE)));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void every_package_of_the_house_and_of_the_tests(Path file) {
        Policy policy = read(Packages.document(file));
        if (policy != null) {
            isSaid(policy);
        }
    }

    @Test
    void three_hundred_random_policies() {
        Random random = new Random(20261123);
        PackageReader reader = new PackageReader(Packages.references(), code -> Optional.empty());
        for (int made = 0; made < 300; ) {
            PackageReader.Reading reading = reader.read(new RandomRules(random).document());
            if (reading.isSound()) {
                isSaid(reading.policy());
                made++;
            }
        }
    }

    @Test
    void an_item_that_only_one_of_two_policies_has_is_new_or_gone() {
        Policy less = Packages.policy("hcm-2024");
        Policy more = Packages.policy("binhduong-2024");
        assertThat(PolicyDifference.of(less, more)).isNotEmpty();
        assertThat(PolicyDifference.of(more, less)).isNotEmpty();
        assertThat(PolicyDifference.of(Packages.policy("hcm-54-2025"), Packages.policy("thanhhoa-2024")))
                .anyMatch(sentence -> sentence.vi().startsWith("bỏ khoản chi: "));
    }
}
