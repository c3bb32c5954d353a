package vn.anttcs.budget.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.NodeList;
import vn.anttcs.budget.persistence.PolicyRow;
import vn.anttcs.budget.rule.policy.Policy;
import vn.anttcs.shared.DateRange;

/** Every shipped resolution as a workbook. */
class PolicyWorkbookWritingTest {
    static Stream<Policy> policies() {
        return ShippedPolicies.read(ShippedPolicies.documents()).keySet().stream();
    }

    private static PolicyRow.Head head(Policy policy) {
        return new PolicyRow.Head(
                policy.code(),
                1,
                policy.identity().name().vi(),
                policy.identity().name().en(),
                policy.identity().resolution().number(),
                policy.identity().resolution().date(),
                policy.identity().resolution().council(),
                policy.validity().period().from(),
                DateRange.OPEN_END);
    }

    /** All texts, one on each line. */
    private static String texts(byte[] workbook) throws Exception {
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.getName().equals("xl/sharedStrings.xml")) {
                    NodeList texts = DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(archive.readAllBytes()))
                            .getElementsByTagName("t");
                    return IntStream.range(0, texts.getLength())
                            .mapToObj(text -> texts.item(text).getTextContent())
                            .collect(Collectors.joining("\n"));
                }
            }
        }
        throw new AssertionError("a workbook without texts");
    }

    @ParameterizedTest
    @MethodSource("policies")
    void has_every_item_in_words_of_both_languages_and_no_word_of_the_machine(Policy policy) throws Exception {
        String texts = texts(PolicyWorkbookWriting.content(head(policy), policy));
        policy.items().forEach(item -> assertThat(texts)
                .contains(
                        item.code(),
                        item.title().name().vi(),
                        item.title().name().en()));
        assertThat(texts).contains("mức chi", "amount", "hiệu lực từ").doesNotContain("null", "vn.anttcs", "[", "{");
    }

    @Test
    void is_the_same_whenever_it_is_written() throws InterruptedException {
        Policy policy = policies().findFirst().orElseThrow();
        byte[] first = PolicyWorkbookWriting.content(head(policy), policy);
        Thread.sleep(1_100);
        assertThat(PolicyWorkbookWriting.content(head(policy), policy)).isEqualTo(first);
    }
}
