package vn.anttcs.budget.rule.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.anttcs.budget.rule.Packages;

/** Every mistake in a package is found, all at once, each at its place. */
class MistakesTest {
    private static final String PACKAGE = """
        {'format': 'anttcs-policy/1', 'code': 'TEST', 'name': {'vi': 'a', 'en': 'a'},
         'resolution': {'number': '1/2026', 'date': '2026-01-01', 'council': 'c'}, 'text': {'vi': 'a', 'en': 'a'},
         'territory': [{'formerProvince': '74'}], 'validFrom': '2026-01-01',
         'values': [{'name': 'BASE', 'from': '2026-01-01', 'dong': 100, 'basis': 'Art. 9'}],
         'items': [%s], 'teamSizes': [%s], 'goldenCases': [%s]%s}\
        """;
    private static final String ITEM = """
        {'item': 'A', 'name': {'vi': 'a', 'en': 'a'}, 'basis': 'Art. 1', 'per': 'MONTH',
         'month': {'treatment': 'FULL_MONTH', 'state': 'EACH_DAY', 'suspended': 'EXCLUDED'},
         'amount': {'dong': 1000}, 'rounding': {'mode': 'DOWN', 'step': 1}}\
        """;
    private static final KnownPolicies KNOWN =
            code -> code.equals("OLD") ? Optional.of(Set.of("REGULAR_SUPPORT")) : Optional.empty();

    private static List<String> mistakes(String items, String sizes, String cases, String more) {
        Map<String, Object> document = Packages.json(PACKAGE.formatted(items, sizes, cases, more));
        return new PackageReader(Packages.references(), KNOWN)
                .read(document).mistakes().stream()
                        .map(mistake -> mistake.code() + " " + mistake.pointer())
                        .toList();
    }

    private static List<String> ofItem(String member, String json) {
        Map<String, Object> item = new LinkedHashMap<>(Packages.json(ITEM));
        Map<String, Object> change = Packages.json("{'" + member + "': " + json + "}");
        item.put(member, change.get(member));
        Map<String, Object> document = new LinkedHashMap<>(Packages.json(PACKAGE.formatted("", "", "", "")));
        document.put("items", List.of(item));
        return new PackageReader(Packages.references(), KNOWN)
                .read(document).mistakes().stream()
                        .map(mistake -> mistake.code() + " " + mistake.pointer())
                        .toList();
    }

    @Test
    void a_sound_package_has_none() {
        assertThat(mistakes(ITEM, "", "", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'product': [{'dong': 1}, {'value': 'BASE'}]} | MONEY_TIMES_MONEY /items/0/amount",
                "{'number': '0.5'} | WRONG_TYPE /items/0/amount",
                "{'sum': [{'dong': 1}, {'number': '1'}]} | WRONG_TYPE /items/0/amount/sum/1",
                "{'topUp': {'dong': 1}, 'after': {'number': '1'}} | WRONG_TYPE /items/0/amount/after",
                "{'round': {'number': '1'}, 'mode': 'UP', 'step': 1} | WRONG_TYPE /items/0/amount/round",
                "{'reference': 'BASE_SALERY'} | UNKNOWN_REFERENCE /items/0/amount/reference",
                "{'reference': 'REGIONAL_MINIMUM_WAGE'} | KEY_NEEDED /items/0/amount",
                "{'reference': 'REGIONAL_MINIMUM_WAGE', 'key': 'V'} | UNKNOWN_KEY /items/0/amount/key",
                "{'reference': 'REGIONAL_MINIMUM_WAGE', 'by': 'POSITION'} | UNKNOWN_KEY /items/0/amount/by",
                "{'reference': 'BASE_SALARY', 'key': 'I'} | KEY_NEEDED /items/0/amount",
                "{'value': 'BASIS'} | UNKNOWN_VALUE /items/0/amount/value",
                "{'fact': 'INCOME'} | UNKNOWN_FACT /items/0/amount/fact",
                "{'fact': 'COST'} | WRONG_SCOPE /items/0/amount/fact",
                "{'fact': 'POSITION'} | WRONG_TYPE /items/0/amount",
                "{'dong': 1, 'number': '1'} | WRONG_SHAPE /items/0/amount",
                "{'dong': 1, 'note': 'x'} | UNKNOWN_NAME /items/0/amount/note",
                "{'dong': '1'} | WRONG_SHAPE /items/0/amount/dong",
                "{'dong': 1.5} | WRONG_SHAPE /items/0/amount/dong",
                "{'dong': -1} | OUT_OF_RANGE /items/0/amount/dong",
                "{'product': []} | WRONG_SHAPE /items/0/amount/product",
                "{'round': {'dong': 1}, 'mode': 'HALF', 'step': 1} | UNKNOWN_WORD /items/0/amount/mode",
                "{'progressive': {'fact': 'AGE'}, 'from': 1, 'base': {'dong': 1}, 'per': 0, 'add': {'dong': 1},"
                        + " 'count': 'WHOLE'} | OUT_OF_RANGE /items/0/amount/per",
                "{'cases': [{'when': {'fact': 'POSITION', 'in': ['BOSS']}, 'then': {'dong': 1}}]} | UNKNOWN_WORD"
                        + " /items/0/amount/cases/0/when/in/0",
                "{'cases': [{'when': {'fact': 'POSITION', 'atLeast': 'HEAD'}, 'then': {'dong': 1}}]} | UNKNOWN_NAME"
                        + " /items/0/amount/cases/0/when/atLeast",
                "{'cases': [{'when': {'fact': 'DAY_KIND', 'in': ['WORKING_DAY']}, 'then': {'dong': 1}}]} | WRONG_SCOPE"
                        + " /items/0/amount/cases/0/when/fact",
                "{'cases': [{'when': {'fact': 'AREA', 'in': ['BORDER']}, 'then': {'dong': 1}}]} | WRONG_SHAPE"
                        + " /items/0/amount/cases/0/when",
                "{'cases': [{'when': {'all': [{'fact': 'POSITION', 'in': ['HEAD']}, {'fact': 'POSITION', 'in':"
                        + " ['DEPUTY']}]}, 'then': {'dong': 1}}]} | NEVER_APPLIES /items/0/amount/cases/0",
                "{'cases': [{'when': {'fact': 'AGE', 'from': 5}, 'then': {'dong': 1}}, {'when': {'fact': 'AGE',"
                        + " 'from': 9, 'below': 12}, 'then': {'dong': 1}}]} | NEVER_APPLIES /items/0/amount/cases/1",
                "{'cases': [{'when': {'fact': 'AREA', 'anyOf': ['BORDER']}, 'then': {'dong': 1}}, {'when': {'fact':"
                        + " 'AREA', 'allOf': ['BORDER', 'ISLAND']}, 'then': {'dong': 1}}]} | NEVER_APPLIES"
                        + " /items/0/amount/cases/1",
                "{'cases': [{'when': {'fact': 'POSITION', 'in': ['HEAD', 'DEPUTY', 'MEMBER']}, 'then': {'dong': 1}}],"
                        + " 'otherwise': {'dong': 2}} | NEVER_APPLIES /items/0/amount/otherwise"
            })
    void a_wrong_amount_is_named_with_its_place(String amount, String mistake) {
        assertThat(ofItem("amount", amount)).contains(mistake);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "month | {'treatment': 'BY_DAYS', 'state': 'EACH_DAY', 'suspended': 'EXCLUDED'} | REQUIRED"
                        + " /items/0/month/denominator",
                "month | {'treatment': 'THRESHOLD', 'minimumDays': 15, 'state': 'EACH_DAY', 'suspended': 'EXCLUDED'} |"
                        + " REQUIRED /items/0/month/below",
                "month | {'treatment': 'FULL_MONTH', 'state': 'EACH_DAY'} | REQUIRED /items/0/month/suspended",
                "month | {'treatment': 'FULL_MONTH', 'suspended': 'EXCLUDED'} | REQUIRED /items/0/month/state",
                "month | null | REQUIRED /items/0/month",
                "rounding | null | REQUIRED /items/0/rounding",
                "rounding | {'mode': 'UP', 'step': 0} | OUT_OF_RANGE /items/0/rounding/step",
                "basis | null | CITATION_MISSING /items/0/amount",
                "per | 'WEEK' | UNKNOWN_WORD /items/0/per",
                "per | 'YEAR' | REQUIRED /items/0/year",
                "per | 'DUTY' | UNKNOWN_NAME /items/0/month",
                "item | 'lower' | WRONG_SHAPE /items/0/item",
                "name | {'vi': 'a'} | REQUIRED /items/0/name/en",
                "when | {'all': [{'fact': 'AGE', 'below': 18}, {'fact': 'AGE', 'from': 18}]} | NEVER_APPLIES"
                        + " /items/0/when",
                "when | {'any': []} | WRONG_SHAPE /items/0/when/any",
                "exclusions | [{'when': {'fact': 'POSITION', 'in': ['HEAD']}, 'reason': {'vi': 'a', 'en': 'a'}}] |"
                        + " CITATION_MISSING /items/0/exclusions/0",
                "exclusions | [{'when': {'fact': 'POSITION', 'in': ['HEAD']}, 'basis': 'Art. 1'}] | REQUIRED"
                        + " /items/0/exclusions/0/reason",
                "shares | [{'when': {'fact': 'POSITION', 'in': ['HEAD']}, 'percent': 50, 'reason': {'vi': 'a', 'en':"
                        + " 'a'}, 'basis': 'Art. 1'}] | WRONG_SHAPE /items/0/shares/0/percent",
                "limits | [{'quantity': 3, 'per': 'MONTH'}] | LIMIT_NEEDS_COUNT /items/0/limits/0",
                "limits | [{'dong': 3, 'per': 'DAY'}] | UNKNOWN_WORD /items/0/limits/0/per",
                "replaces | [{'item': 'B'}] | UNKNOWN_ITEM /items/0/replaces/0/item",
                "replaces | [{'item': 'A'}] | ONLY_DUTY /items/0/replaces/0/item"
            })
    void a_wrong_member_of_an_item_is_named_with_its_place(String member, String json, String mistake) {
        assertThat(ofItem(member, json)).contains(mistake);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'repeals': [{'policy': 'NEW', 'from': '2026-01-01'}] | UNKNOWN_POLICY /repeals/0/policy",
                "'repeals': [{'policy': 'OLD', 'from': '2026-01-01', 'items': ['NIGHT_DUTY']}] | UNKNOWN_ITEM"
                        + " /repeals/0/items/0",
                "'repeals': [{'policy': 'OLD', 'from': '2026-01-15'}] | FIRST_MONTH_NEEDED /firstMonth",
                "'validTo': '2026-01-01' | PERIOD_ENDS_EARLY /validTo",
                "'signature': 'x' | UNKNOWN_NAME /signature",
                "'assumptions': [{'vi': 'a'}] | REQUIRED /assumptions/0/en"
            })
    void a_wrong_member_of_the_package_is_named_with_its_place(String more, String mistake) {
        assertThat(mistakes(ITEM, "", "", ", " + more)).contains(mistake);
    }

    @Test
    void what_repeals_a_known_policy_on_a_first_day_is_sound() {
        String repeals =
                ", 'repeals': [{'policy': 'OLD', 'from': '2026-02-01', 'items': ['REGULAR_SUPPORT', 'TEAM_SIZE']}]";
        assertThat(mistakes(ITEM, "", "", repeals)).isEmpty();
    }

    @Test
    void two_items_of_one_code_are_named() {
        assertThat(mistakes(ITEM + "," + ITEM, "", "", "")).containsExactly("DUPLICATE /items/1/item");
    }

    @Test
    void items_that_replace_one_another_in_a_circle_are_named() {
        String duty = ITEM.replace("'MONTH'", "'DUTY'")
                .replaceFirst("'month': \\{[^}]*}", "'duty': {'kinds': ['NIGHT'], 'count': 'ENTRIES'}");
        String one = duty.replace("'rounding'", "'replaces': [{'item': 'B'}], 'rounding'");
        String two = duty.replace("'item': 'A'", "'item': 'B'")
                .replace("'rounding'", "'replaces': [{'item': 'A'}], 'rounding'");
        assertThat(mistakes(one + "," + two, "", "", ""))
                .containsExactly("CIRCLE /items/0/replaces", "CIRCLE /items/1/replaces");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2026-01-02 | 2027-01-01 | 2027-01-01 | 2027-02-01 | GAP",
                "2026-01-01 | 2027-01-01 | 2027-01-02 | | GAP",
                "2026-01-01 | 2027-01-02 | 2027-01-01 | | OVERLAP",
                "2026-01-01 | 2027-01-01 | 2027-01-01 | 2028-01-01 | GAP"
            })
    void values_with_a_gap_or_an_overlap_are_named(String from, String to, String from2, String to2, String code) {
        Map<String, Object> document = new LinkedHashMap<>(Packages.json(PACKAGE.formatted(ITEM, "", "", "")));
        List<Object> values = new ArrayList<>();
        values.add(Map.of("name", "X", "from", from, "to", to, "dong", BigDecimal.ONE, "basis", "Art. 1"));
        Map<String, Object> second = new LinkedHashMap<>();
        second.put("name", "X");
        second.put("from", from2);
        second.put("to", to2);
        second.put("dong", BigDecimal.ONE);
        second.put("basis", "Art. 1");
        values.add(second);
        document.put("values", values);
        List<Mistake> mistakes =
                new PackageReader(Packages.references(), KNOWN).read(document).mistakes();
        assertThat(mistakes).extracting(mistake -> mistake.code().name()).contains(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'size': {'members': 3}} | CITATION_MISSING /teamSizes/0",
                "{'basis': 'Art. 2', 'size': {'least': 5, 'most': 3}} | OUT_OF_RANGE /teamSizes/0/size/most",
                "{'basis': 'Art. 2', 'size': {'steps': 'HOUSEHOLDS', 'rows': [{'below': 300, 'members': 3}, {'below':"
                        + " 200, 'members': 4}]}} | STEPS_NOT_JOINED /teamSizes/0/size/rows/1",
                "{'basis': 'Art. 2', 'size': {'steps': 'HOUSEHOLDS', 'rows': [{'below': 300, 'members': 3}], 'then':"
                        + " {'from': 301, 'members': 3, 'per': 1, 'add': 1, 'count': 'WHOLE'}}} | STEPS_NOT_JOINED"
                        + " /teamSizes/0/size/then/from",
                "{'basis': 'Art. 2', 'size': {'steps': 'HOUSEHOLDS', 'rows': [{'below': 300, 'members': 3}, {'below':"
                        + " 300, 'members': 4}]}} | STEPS_NOT_JOINED /teamSizes/0/size/rows/1",
                "{'basis': 'Art. 2', 'size': {'steps': 'HOUSEHOLDS', 'rows': []}} | REQUIRED /teamSizes/0/size/rows",
                "{'basis': 'Art. 2', 'size': {'steps': 'HOUSEHOLDS', 'rows': [{'members': 3}]}} | WRONG_SHAPE"
                        + " /teamSizes/0/size/rows/0",
                "{'basis': 'Art. 2', 'size': {'steps': 'HOUSEHOLDS', 'rows': [{'upTo': 3, 'below': 3, 'members': 3}]}} |"
                        + " WRONG_SHAPE /teamSizes/0/size/rows/0",
                "{'basis': 'Art. 2', 'size': {'steps': 'HOUSEHOLDS', 'rows': [{'below': 300, 'members': 3}], 'then':"
                        + " {'from': 300, 'members': 3, 'per': 0, 'add': 1, 'count': 'WHOLE'}}} | OUT_OF_RANGE"
                        + " /teamSizes/0/size/then/per",
                "{'basis': 'Art. 2', 'size': {'steps': 'PEOPLE', 'rows': [{'below': 300, 'members': 3}]}} |"
                        + " UNKNOWN_WORD /teamSizes/0/size/steps",
                "{'basis': 'Art. 2', 'applies': {'fact': 'POSITION', 'in': ['HEAD']}, 'size': {'members': 3}} |"
                        + " WRONG_SCOPE /teamSizes/0/applies/fact",
                "{'basis': 'Art. 2', 'size': {'members': 3}}, {'basis': 'Art. 2', 'size': {'members': 4}} |"
                        + " NEVER_APPLIES /teamSizes/1"
            })
    void a_wrong_team_size_is_named_with_its_place(String sizes, String mistake) {
        assertThat(mistakes(ITEM, sizes, "", "")).contains(mistake);
    }

    @Test
    void the_least_team_may_be_the_largest_too() {
        assertThat(mistakes(ITEM, "{'basis': 'Art. 2', 'size': {'least': 3, 'most': 3}}", "", ""))
                .isEmpty();
    }

    @Test
    void a_golden_case_that_fails_says_what_was_expected_and_what_came_out() {
        String golden = "{'name': 'mẫu', 'basis': 'Art. 1', 'month': '2026-01',"
                + " 'facts': [{'from': '2026-01-01', 'to': '2026-02-01', 'values': {}}],"
                + " 'expect': [{'item': 'A', 'amountDong': 1000}, {'item': 'A', 'amountDong': 999}]}";
        Map<String, Object> document = Packages.json(PACKAGE.formatted(ITEM, "", golden, ""));
        List<Mistake> mistakes =
                new PackageReader(Packages.references(), KNOWN).read(document).mistakes();
        assertThat(mistakes).hasSize(1);
        assertThat(mistakes.get(0).pointer()).isEqualTo("/goldenCases/0/expect/1");
        assertThat(mistakes.get(0).text().en()).contains("mẫu", "expected 999", "1000");
        assertThat(mistakes.get(0).text().vi()).contains("mong đợi 999", "1000");
    }

    @Test
    void all_mistakes_are_named_at_once() {
        String first = ITEM.replace("'dong': 1000", "'value': 'NONE'");
        String second = ITEM.replace("'item': 'A'", "'item': 'B'").replace("'step': 1", "'step': 0");
        assertThat(mistakes(first + "," + second, "{'size': {'members': 0}}", "", ", 'validTo': 'soon'"))
                .contains(
                        "UNKNOWN_VALUE /items/0/amount/value",
                        "OUT_OF_RANGE /items/1/rounding/step",
                        "CITATION_MISSING /teamSizes/0",
                        "OUT_OF_RANGE /teamSizes/0/size/members",
                        "WRONG_SHAPE /validTo");
    }
}
