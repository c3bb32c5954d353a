package vn.anttcs.budget.rule.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.anttcs.budget.rule.Packages;

/** What can never apply is found wherever it stands in an amount, and nothing else is. */
class ReachabilityTest {
    private static final String PACKAGE = """
            {'format': 'anttcs-policy/1', 'code': 'TEST', 'name': {'vi': 'a', 'en': 'a'},
             'resolution': {'number': '1/2026', 'date': '2026-01-01', 'council': 'c'}, 'text': {'vi': 'a', 'en': 'a'},
             'territory': [{'formerProvince': '74'}], 'validFrom': '2026-01-01', 'goldenCases': [],
             'items': [{'item': 'A', 'name': {'vi': 'a', 'en': 'a'}, 'basis': 'Art. 1', %s,
               'rounding': {'mode': 'DOWN', 'step': 1}}]}""";
    private static final String MONTHLY =
            "'per': 'MONTH', 'month': {'treatment': 'FULL_MONTH', 'state': 'EACH_DAY'," + " 'suspended': 'EXCLUDED'}, ";
    private static final String HEAD = "{'fact': 'POSITION', 'in': ['HEAD']}";
    private static final String NOT_HEAD = "{'not': " + HEAD + "}";

    /** Two cases of which the second is hidden by the first. */
    private static final String HIDDEN =
            "{'cases': [{'when': " + HEAD + ", 'then': {'dong': 1}}, {'when': " + HEAD + ", 'then': {'dong': 2}}]}";

    /** The same where the whole is a number. */
    private static final String HIDDEN_NUMBER = "{'cases': [{'when': " + HEAD + ", 'then': {'number': '1'}}, {'when': "
            + HEAD + ", 'then': {'number': '2'}}]}";

    private static List<String> found(String members) {
        Map<String, Object> document = Packages.json(PACKAGE.formatted(members));
        return new PackageReader(Packages.references(), code -> Optional.empty())
                .read(document).mistakes().stream()
                        .map(mistake -> mistake.code() + " " + mistake.pointer())
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "HIDDEN | /cases/1",
                "{'topUp': HIDDEN, 'after': {'dong': 1}} | /topUp/cases/1",
                "{'topUp': {'dong': 1}, 'after': HIDDEN} | /after/cases/1",
                "{'progressive': NUMBER, 'from': 1, 'base': {'dong': 1}, 'per': 1, 'add': {'dong': 1}, 'count': 'WHOLE'}"
                        + " | /progressive/cases/1",
                "{'progressive': {'fact': 'AGE'}, 'from': 1, 'base': HIDDEN, 'per': 1, 'add': {'dong': 1}, 'count':"
                        + " 'WHOLE'} | /base/cases/1",
                "{'progressive': {'fact': 'AGE'}, 'from': 1, 'base': {'dong': 1}, 'per': 1, 'add': HIDDEN, 'count':"
                        + " 'WHOLE'} | /add/cases/1",
                "{'round': HIDDEN, 'mode': 'UP', 'step': 1} | /round/cases/1",
                "{'product': [NUMBER, {'dong': 1}]} | /product/0/cases/1",
                "{'product': [{'number': '2'}, HIDDEN]} | /product/1/cases/1",
                "{'sum': [{'dong': 1}, HIDDEN]} | /sum/1/cases/1",
                "{'least': [HIDDEN, {'dong': 1}]} | /least/0/cases/1",
                "{'greatest': [{'dong': 1}, HIDDEN]} | /greatest/1/cases/1",
                "{'cases': [{'when': HEAD, 'then': {'sum': [{'dong': 1}, HIDDEN]}}]} | /cases/0/then/sum/1/cases/1",
                "{'cases': [{'when': HEAD, 'then': {'dong': 1}}], 'otherwise': {'cases': [{'when': HEAD, 'then':"
                        + " {'dong': 1}}]}} | /otherwise/cases/0"
            })
    void a_hidden_case_is_found_at_its_place(String amount, String place) {
        String written = amount.replace("HIDDEN", HIDDEN).replace("NUMBER", HIDDEN_NUMBER);
        String whole = written.replace("'when': HEAD", "'when': " + HEAD);
        assertThat(found(MONTHLY + "'amount': " + whole)).containsExactly("NEVER_APPLIES /items/0/amount" + place);
    }

    @Test
    void what_may_apply_is_left_alone() {
        assertThat(found(MONTHLY + "'amount': {'cases': [{'when': " + HEAD + ", 'then': {'dong': 1}}, {'when': "
                        + NOT_HEAD + ", 'then': {'dong': 2}}]}"))
                .isEmpty();
    }

    @Test
    void nothing_is_left_for_the_rest_of_the_rest() {
        assertThat(found(MONTHLY + "'amount': {'cases': [{'when': " + HEAD + ", 'then': {'dong': 1}}], 'otherwise':"
                        + " {'cases': [{'when': " + NOT_HEAD + ", 'then': {'dong': 1}}], 'otherwise': {'dong': 2}}}"))
                .containsExactly("NEVER_APPLIES /items/0/amount/otherwise/otherwise");
    }

    @Test
    void what_stands_in_a_case_that_never_applies_is_not_named_again() {
        String cases = "{'cases': [{'when': " + HEAD + ", 'then': {'dong': 1}}, {'when': " + HEAD + ", 'then': "
                + HIDDEN + "}]}";
        assertThat(found(MONTHLY + "'amount': " + cases)).containsExactly("NEVER_APPLIES /items/0/amount/cases/1");
    }

    @Test
    void exclusions_of_everybody_leave_nobody_and_hide_what_follows() {
        String excluded = MONTHLY + "'exclusions': [{'when': " + HEAD
                + ", 'reason': {'vi': 'a', 'en': 'a'}, 'basis': 'b'}," + " {'when': " + NOT_HEAD
                + ", 'reason': {'vi': 'a', 'en': 'a'}, 'basis': 'b'}], 'amount': " + HIDDEN;
        assertThat(found(excluded)).containsExactly("NEVER_APPLIES /items/0/exclusions");
    }

    @Test
    void a_case_of_those_who_are_excluded_never_applies() {
        String excluded = MONTHLY + "'exclusions': [{'when': " + HEAD + ", 'reason': {'vi': 'a', 'en': 'a'}, 'basis':"
                + " 'b'}], 'amount': {'cases': [{'when': " + HEAD + ", 'then': {'dong': 1}}, {'when': " + NOT_HEAD
                + ", 'then': {'dong': 1}}]}";
        assertThat(found(excluded)).containsExactly("NEVER_APPLIES /items/0/amount/cases/0");
    }

    @Test
    void a_share_of_those_who_are_not_asked_never_applies() {
        String shared = MONTHLY + "'when': " + NOT_HEAD + ", 'amount': {'dong': 1}, 'shares': [{'when': " + HEAD
                + ", 'percent': '50', 'reason': {'vi': 'a', 'en': 'a'}, 'basis': 'b'}]";
        assertThat(found(shared)).containsExactly("NEVER_APPLIES /items/0/shares/0");
    }

    @ParameterizedTest
    @CsvSource({"4, 4, true", "4, 5, false", "4, 3, true", "0, 1, false"})
    void hours_below_the_least_that_counts_never_apply(String least, String below, boolean never) {
        String duty = "'per': 'DUTY', 'duty': {'kinds': ['NIGHT'], 'count': 'ENTRIES', 'minimumHours': '" + least
                + "'},"
                + " 'amount': {'cases': [{'when': {'fact': 'HOURS', 'below': '" + below + "'}, 'then': {'dong': 1}},"
                + " {'when': {'fact': 'HOURS', 'from': '" + below + "'}, 'then': {'dong': 2}}]}";
        List<String> expected = never ? List.of("NEVER_APPLIES /items/0/amount/cases/0") : List.of();
        assertThat(found(duty)).as("hours below " + below).isEqualTo(expected);
    }

    @Test
    void a_case_that_contradicts_when_duty_counts_never_applies() {
        String duty =
                "'per': 'DUTY', 'duty': {'kinds': ['NIGHT'], 'count': 'ENTRIES', 'when': {'fact': 'DAY_KIND', 'in':"
                        + " ['WORKING_DAY']}}, 'amount': {'cases': [{'when': {'fact': 'DAY_KIND', 'in': ['PUBLIC_HOLIDAY']}, 'then':"
                        + " {'dong': 1}}], 'otherwise': {'dong': 2}}";
        assertThat(found(duty)).containsExactly("NEVER_APPLIES /items/0/amount/cases/0");
    }
}
