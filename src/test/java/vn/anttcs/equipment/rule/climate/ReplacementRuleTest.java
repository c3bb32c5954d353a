package vn.anttcs.equipment.rule.climate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which kinds are replaced for a team, and what counts towards which. */
class ReplacementRuleTest {
    private static final List<ClimateSide> SIDES = List.of(ClimateSide.values());

    /** Norms as {@code KIND>REPLACED/territory side}, separated by commas. */
    private static List<NormInPlace> norms(String text) {
        return Arrays.stream(text.split(","))
                .map(norm -> norm.split("[>/ ]"))
                .map(parts -> new NormInPlace(
                        parts[0],
                        parts[1].equals("-") ? null : parts[1],
                        Integer.parseInt(parts[2]),
                        ClimateSide.valueOf(parts[3])))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            emptyValue = "",
            value = {
                "A>-/2 INSIDE,B>-/2 INSIDE;{};{};{}",
                "A>-/2 INSIDE,B>A/2 INSIDE;{A=B};{};{}",
                "B>A/2 INSIDE;{A=B};{};{}",
                "A>-/2 INSIDE,B>A/2 OUTSIDE;{};{};{}",
                "A>-/2 INSIDE,B>A/2 UNKNOWN;{};{A=B};{}",
                "A>-/2 INSIDE,B>A/2 BOTH;{};{A=B};{}",
                "A>-/2 INSIDE,B>A/2 INSIDE,C>B/2 INSIDE;{A=B, B=C};{};{}",
                "A>-/2 INSIDE,B>A/2 INSIDE,C>B/2 UNKNOWN;{A=B};{B=C};{}",
                "B>A/2 INSIDE,C>A/1 INSIDE;{A=C};{};{}",
                "B>A/2 INSIDE,C>A/0 UNKNOWN;{A=B};{};{}",
                "B>A/2 INSIDE,C>A/2 INSIDE;{A=B};{};{}",
                "B>A/1 UNKNOWN,C>A/0 BOTH;{};{A=C};{}",
                "A>B/0 INSIDE,B>A/2 INSIDE;{};{};{A=B, B=A}",
                "A>B/0 INSIDE,B>C/2 INSIDE,C>A/1 INSIDE;{};{};{A=C, B=A, C=B}",
                "A>B/0 INSIDE,B>A/2 INSIDE,D>E/2 INSIDE;{E=D};{};{A=B, B=A}",
                "A>B/0 INSIDE,B>A/2 UNKNOWN;{B=A};{A=B};{}",
                "A>B/0 INSIDE,B>A/2 INSIDE,C>B/0 INSIDE;{};{};{A=B, B=A}",
                "A>B/1 INSIDE,B>A/2 INSIDE,C>B/0 INSIDE;{A=B, B=C};{};{}",
                "A>A/0 INSIDE;{};{};{A=A}"
            })
    void a_kind_is_replaced_by_one_other_and_never_in_a_circle(
            String norms, String by, String perhaps, String circles) {
        Replacements found = ReplacementRule.of(norms(norms));
        assertThat(new TreeMap<>(found.by())).hasToString(by);
        assertThat(new TreeMap<>(found.perhaps())).hasToString(perhaps);
        assertThat(new TreeMap<>(found.circles())).hasToString(circles);
    }

    @Test
    void the_last_of_a_chain_counts_all_of_it() {
        Replacements chain = ReplacementRule.of(norms("A>-/2 INSIDE,B>A/2 INSIDE,C>B/2 INSIDE,D>-/2 INSIDE"));
        assertThat(chain.counted("C")).containsExactly("B", "A");
        assertThat(chain.counted("B")).isEmpty();
        assertThat(chain.counted("A")).isEmpty();
        assertThat(chain.counted("D")).isEmpty();
        assertThat(Replacements.NONE.counted("A")).isEmpty();
    }

    /** Whatever norms there are, what is held of each kind counts once at most: for itself or for the last of its chain. */
    @Test
    void nothing_counts_twice() {
        Random random = new Random(29);
        for (int round = 0; round < 5_000; round++) {
            List<NormInPlace> norms = new ArrayList<>();
            for (char kind = 'A'; kind < 'H'; kind++) {
                String replaces = random.nextBoolean() ? null : String.valueOf((char) ('A' + random.nextInt(8)));
                ClimateSide side = SIDES.get(random.nextInt(4));
                norms.add(new NormInPlace(String.valueOf(kind), replaces, random.nextInt(3), side));
            }
            Replacements found = ReplacementRule.of(norms);
            Set<String> seen = new HashSet<>();
            int counted = 0;
            for (NormInPlace norm : norms) {
                for (String kind : found.counted(norm.kindCode())) {
                    assertThat(seen.add(kind)).as("%s in %s", kind, norms).isTrue();
                    assertThat(found.by()).containsKey(kind);
                    counted++;
                }
            }
            assertThat(counted).as("%s", norms).isEqualTo(found.by().size());
            assertThat(found.perhaps()).doesNotContainKeys(found.by().keySet().toArray(String[]::new));
        }
    }
}
