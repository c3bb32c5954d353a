package vn.anttcs.budget.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.anttcs.budget.rule.line.CompiledPolicy;
import vn.anttcs.budget.rule.policy.Policy;
import vn.anttcs.organisation.api.TeamPlace;
import vn.anttcs.shared.DateRange;

/** Which policy holds where and when: the resolutions around the merger of July 2025 in the city and its former provinces. */
class PolicyBookTest {
    private static final long CITY_COMMUNE = 1;
    private static final long THANH_HOA_COMMUNE = 2;
    private static final PolicyArea CITY = new PolicyArea.OfUnits(Set.of(79L, CITY_COMMUNE), 1);

    private static final List<Policy> SHIPPED =
            List.copyOf(ShippedPolicies.read(ShippedPolicies.documents()).keySet());

    private static PolicyBook.Entry entry(String code, PolicyArea... areas) {
        Policy policy = SHIPPED.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        return new PolicyBook.Entry(CompiledPolicy.of(policy), 1, List.of(areas));
    }

    private final PolicyBook.Entry city2024 = entry("HCM-2024", new PolicyArea.OfFormerProvince("79"));
    private final PolicyBook.Entry binhDuong = entry("BINHDUONG-2024", new PolicyArea.OfFormerProvince("74"));
    private final PolicyBook.Entry unified = entry("HCM-54-2025", CITY);
    private final PolicyBook.Entry thanhHoa =
            entry("THANHHOA-2024", new PolicyArea.OfUnits(Set.of(38L, THANH_HOA_COMMUNE), 1));
    private final PolicyBook book = new PolicyBook(List.of(city2024, binhDuong, unified, thanhHoa));

    private static TeamPlace place(long commune, String... formerProvinces) {
        DateRange days = DateRange.from(LocalDate.of(2024, 7, 1));
        return new TeamPlace(
                1, days, commune, "26734", "WARD", 79L, Set.of(), null, Set.of(), Set.of(formerProvinces), "I");
    }

    private static List<String> held(PolicyBook book, TeamPlace place, LocalDate day, String item) {
        return book.held(place, MonthFacts.days(YearMonth.from(day))).stream()
                .filter(held -> held.holding().rule().item().code().equals(item))
                .filter(held -> held.holding().period().contains(day))
                .map(held -> held.entry().code())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "74, 2025-06-30, BINHDUONG-2024",
        "74, 2025-07-01, BINHDUONG-2024",
        "74, 2025-11-30, BINHDUONG-2024",
        "74, 2025-12-01, HCM-54-2025",
        "79, 2025-11-30, HCM-2024",
        "79, 2025-12-01, HCM-54-2025",
        "77, 2025-11-30, ",
        "77, 2025-12-01, HCM-54-2025"
    })
    void the_unified_resolution_ends_those_of_the_former_provinces_because_it_says_so(
            String former, LocalDate day, String policy) {
        List<String> expected = policy == null ? List.of() : List.of(policy);
        assertThat(held(book, place(CITY_COMMUNE, former), day, "REGULAR_SUPPORT"))
                .isEqualTo(expected);
    }

    @Test
    void the_smallest_territory_wins_for_each_item_where_nothing_is_repealed() {
        PolicyBook.Entry provinceWide = entry("THANHHOA-2024", CITY);
        PolicyBook both = new PolicyBook(List.of(binhDuong, provinceWide));
        List<PolicyBook.Held> held =
                both.held(place(CITY_COMMUNE, "74"), MonthFacts.days(YearMonth.of(2025, 8))).stream()
                        .filter(one -> one.holding().rule().item().code().equals("REGULAR_SUPPORT"))
                        .toList();
        assertThat(held).singleElement().satisfies(one -> {
            assertThat(one.entry().code()).isEqualTo("BINHDUONG-2024");
            assertThat(one.others()).containsExactly(provinceWide);
        });
        assertThat(both.crossings(provinceWide)).isEmpty();
    }

    @Test
    void a_place_of_two_former_provinces_lies_in_neither() {
        LocalDate day = LocalDate.of(2025, 8, 1);
        assertThat(held(book, place(CITY_COMMUNE, "74", "79"), day, "REGULAR_SUPPORT"))
                .isEmpty();
    }

    @Test
    void nothing_holds_outside_the_territory_or_before_the_first_day() {
        assertThat(held(book, place(3, "01"), LocalDate.of(2025, 8, 1), "REGULAR_SUPPORT"))
                .isEmpty();
        assertThat(held(book, place(THANH_HOA_COMMUNE, "38"), LocalDate.of(2024, 6, 30), "REGULAR_SUPPORT"))
                .isEmpty();
        assertThat(held(book, place(THANH_HOA_COMMUNE, "38"), LocalDate.of(2024, 7, 1), "REGULAR_SUPPORT"))
                .containsExactly("THANHHOA-2024");
    }

    @Test
    void refuses_two_policies_for_one_item_in_equal_or_crossing_territories_unless_one_repeals_the_other() {
        PolicyBook.Entry twin = entry("HANOI-2024", new PolicyArea.OfUnits(Set.of(38L, THANH_HOA_COMMUNE, 9L), 1));
        assertThat(new PolicyBook(List.of(thanhHoa, twin)).crossings(twin)).anySatisfy(crossing -> {
            assertThat(crossing.item()).isEqualTo("REGULAR_SUPPORT");
            assertThat(crossing.other()).isEqualTo(thanhHoa);
            assertThat(crossing.from()).isEqualTo(LocalDate.of(2024, 7, 1));
        });
        assertThat(book.crossings(unified)).isEmpty();
        assertThat(book.crossings(thanhHoa)).isEmpty();
    }

    @Test
    void an_area_below_the_province_is_smaller_than_a_former_province_and_that_smaller_than_a_province() {
        assertThat(Stream.of(
                                new PolicyArea.OfUnits(Set.of(1L), 0),
                                new PolicyArea.OfFormerProvince("74"),
                                new PolicyArea.OfUnits(Set.of(1L), 1),
                                new PolicyArea.OfUnits(Set.of(1L), 34))
                        .map(PolicyArea::rank))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"74, 2025-11-30, BINHDUONG-2024", "74, 2025-12-01, HCM-54-2025", "77, 2025-11-30, "})
    void team_sizes_follow_the_resolution_that_holds_for_them(String former, LocalDate day, String policy) {
        assertThat(book.sizes(place(CITY_COMMUNE, former), day).map(PolicyBook.Entry::code))
                .isEqualTo(java.util.Optional.ofNullable(policy));
    }
}
