package vn.anttcs.equipment.rule.climate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.anttcs.equipment.rule.NormOutcome;
import vn.anttcs.equipment.rule.NormReason;
import vn.anttcs.equipment.rule.NormResult;
import vn.anttcs.law.Ground;
import vn.anttcs.law.Ruling;

/** Which side of the line a team lies on, and what a norm that is confined to a region gives there. */
class ClimateRuleTest {
    private static final Region COLD =
            new Region("Từ Huế trở ra", Set.of("01", "46", "62", "64", "66"), "Nghị định 40/2024/NĐ-CP");
    private static final NormResult INSIDE =
            new NormResult(NormOutcome.FIXED, 3L, null, 1L, NormReason.NORM_PRODUCT, List.of("1", "3", "3"));

    /** Provinces separated by blanks; undecided places as {@code code:possible|possible}. */
    private static Origin origin(String provinces, String undecided) {
        Map<String, Set<String>> places = new TreeMap<>();
        words(undecided, " ").forEach(place -> {
            String[] parts = place.split(":", -1);
            places.put(parts[0], words(parts[1], "\\|"));
        });
        return new Origin(words(provinces, " "), places);
    }

    private static Set<String> words(String text, String between) {
        return text == null || text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split(between)).collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Huế;46;;INSIDE",
                "Kon Tum, in Quảng Ngãi today;62;;INSIDE",
                "Quảng Ngãi itself;51;;OUTSIDE",
                "Bình Định, in Gia Lai today;52;;OUTSIDE",
                "two provinces inside;62 64;;INSIDE",
                "a mixed team of Quảng Ngãi;51 62;;BOTH",
                "a place of which nothing is known;;T1:;UNKNOWN",
                "a place whose commune came of both sides;;T1:51|62;UNKNOWN",
                "a place whose commune came of two provinces inside;;T1:62|64;INSIDE",
                "a place whose commune came of two provinces outside;;T1:51|52;OUTSIDE",
                "one place inside, one unknown;62;T1:;UNKNOWN",
                "one place inside, one surely outside;62;T1:51|52;BOTH",
                "both sides whatever the third is;51 62;T1:;BOTH",
                "no place and no commune;;:;UNKNOWN",
                "nothing at all;;;UNKNOWN"
            })
    void lies_where_all_its_places_lie(String name, String provinces, String undecided, ClimateSide side) {
        assertThat(ClimateRule.side(COLD, origin(provinces, undecided))).isEqualTo(side);
    }

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "46;;FIXED;NORM_PRODUCT;3;1 3 3",
                "51;;FIXED;NORM_OUTSIDE_REGION;0;Từ Huế trở ra/Nghị định 40/2024/NĐ-CP",
                "51 62;;OPEN;NORM_REGION_BOTH;-;Từ Huế trở ra/Nghị định 40/2024/NĐ-CP",
                ";T2: T1:51|62;OPEN;NORM_REGION_UNKNOWN;-;Từ Huế trở ra/Nghị định 40/2024/NĐ-CP/T1, T2",
                "62;T2: T1:62|64;OPEN;NORM_REGION_UNKNOWN;-;Từ Huế trở ra/Nghị định 40/2024/NĐ-CP/T2",
                ";:51|62;OPEN;NORM_REGION_NO_PLACE;-;Từ Huế trở ra/Nghị định 40/2024/NĐ-CP"
            })
    void gives_what_the_norm_gives_inside_and_nothing_outside(
            String provinces, String undecided, NormOutcome outcome, NormReason reason, Long quantity, String words) {
        NormResult due = ClimateRule.due(INSIDE, COLD, "COLD", origin(provinces, undecided));
        assertThat(due.outcome()).isEqualTo(outcome);
        assertThat(due.reason()).isEqualTo(reason);
        assertThat(due.quantity()).isEqualTo(quantity);
        assertThat(due.yearly()).isEqualTo(reason == NormReason.NORM_PRODUCT ? Long.valueOf(1) : null);
        assertThat(due.most()).isNull();
        assertThat(String.join(reason == NormReason.NORM_PRODUCT ? " " : "/", due.arguments()))
                .isEqualTo(words);
    }

    @Test
    void a_quantity_that_is_not_confirmed_stays_open_inside_and_is_nothing_outside() {
        NormResult open =
                new NormResult(NormOutcome.OPEN, null, null, null, NormReason.NORM_NOT_CONFIRMED, List.of("3"));
        assertThat(ClimateRule.due(open, COLD, "COLD", Origin.of("46"))).isEqualTo(open);
        assertThat(ClimateRule.due(open, COLD, "COLD", Origin.of("48")).quantity())
                .isZero();
    }

    @Test
    void a_region_that_is_not_in_force_leaves_it_open() {
        NormResult due = ClimateRule.due(INSIDE, null, "COLD", Origin.of("46"));
        assertThat(due.outcome()).isEqualTo(NormOutcome.OPEN);
        assertThat(due.reason()).isEqualTo(NormReason.NORM_REGION_NOT_IN_FORCE);
        assertThat(due.arguments()).containsExactly("COLD");
    }

    @Test
    void names_ten_places_and_no_more() {
        Map<String, Set<String>> places = IntStream.rangeClosed(1, 11)
                .boxed()
                .collect(Collectors.toMap(place -> String.format("T%02d", place), place -> Set.of()));
        NormResult many = ClimateRule.due(INSIDE, COLD, "COLD", new Origin(Set.of(), places));
        assertThat(many.arguments().get(2)).isEqualTo("T01, T02, T03, T04, T05, T06, T07, T08, T09, T10, …");
        places.remove("T11");
        NormResult ten = ClimateRule.due(INSIDE, COLD, "COLD", new Origin(Set.of(), places));
        assertThat(ten.arguments().get(2)).endsWith("T10");
    }

    @Test
    void a_region_is_made_of_the_63_provinces_each_once() {
        assertThat(ClimateRule.decide(List.of("46", "62"))).isEqualTo(Ruling.allowed());
        Ruling wrong = ClimateRule.decide(List.of("46", "03", "46", "97"));
        assertThat(wrong)
                .isEqualTo(Ruling.of(List.of(
                        Ground.of(
                                ClimateGround.EQUIPMENT_NO_FORMER_PROVINCE, "provinces[1].formerProvince", null, "03"),
                        Ground.of(ClimateGround.EQUIPMENT_PROVINCE_TWICE, "provinces[2].formerProvince", null, "46"),
                        Ground.of(
                                ClimateGround.EQUIPMENT_NO_FORMER_PROVINCE,
                                "provinces[3].formerProvince",
                                null,
                                "97"))));
    }
}
