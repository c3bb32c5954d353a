package vn.anttcs.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.anttcs.budget.rule.line.CompiledPolicy;
import vn.anttcs.budget.rule.line.Holding;
import vn.anttcs.budget.rule.line.Line;
import vn.anttcs.budget.rule.line.MemberMonth;
import vn.anttcs.budget.rule.line.MonthEngine;
import vn.anttcs.budget.rule.reading.MistakeCode;
import vn.anttcs.budget.rule.reading.PackageReader;
import vn.anttcs.budget.rule.reference.ReferenceAmounts;
import vn.anttcs.budget.rule.sheet.Sheet;
import vn.anttcs.checker.json.Node;
import vn.anttcs.checker.text.Language;
import vn.anttcs.shared.DateRange;

/**
 * The engine and the checker, two implementations of one document, agree to the đồng on random policies, members and
 * months: on which lines there are, on what each computes from the facts, and on every sheet that the engine writes.
 * The build tries some hundreds; {@code -Danttcs.checker.cases=12000} tries more.
 */
class EngineAgreementTest {
    private static final int CASES = Integer.getInteger("anttcs.checker.cases", 400);
    private static final Sheet.Holder HOLDER = new Sheet.Holder("100012", "2026-12-01T01:02:03.123456Z");

    private final List<String> disagreements = new ArrayList<>();
    private final Map<String, Integer> kinds = new TreeMap<>();
    private final Map<String, Integer> outcomes = new TreeMap<>();

    @Test
    void engine_and_checker_agree_to_the_dong() {
        for (long seed = 0; seed < CASES && disagreements.size() < 40; seed++) {
            compare(seed);
        }
        assertThat(disagreements).isEmpty();
        // Every outcome and reason of the format has occurred, so that none was agreed upon without being asked.
        assertThat(outcomes.keySet())
                .containsExactlyInAnyOrder(
                        "PAID",
                        "NOTHING",
                        "UNRESOLVED",
                        "NOT_ELIGIBLE",
                        "EXCLUDED",
                        "NO_CASE",
                        "BELOW_THRESHOLD",
                        "NO_DUTY",
                        "DUTY_NOT_COUNTED",
                        "REPLACED",
                        "LIMIT",
                        "NOT_SERVING",
                        "NO_EVENT",
                        "ZERO_RATE",
                        "FACT_MISSING",
                        "REFERENCE_MISSING");
    }

    private void compare(long seed) {
        RandomCase random = new RandomCase(seed);
        MemberMonth member = EngineInput.member(random);
        ReferenceAmounts references = EngineInput.references(random);
        MonthEngine engine = new MonthEngine(random.month(), references);
        List<Holding> holdings = new ArrayList<>();
        random.policies().forEach(policy -> holdings.addAll(holdings(seed, policy, references)));
        SheetCheck check = new SheetCheck(
                Optional.of(new PackageCheck(random.policies().stream()
                        .map(policy -> Node.root(policy.policy()))
                        .toList())),
                Optional.of(new ReferenceCheck(Node.root(random.references()))));
        Map<String, Node> written = new LinkedHashMap<>();
        for (Line line : engine.lines(engine.governance(holdings), member)) {
            Node sheet = Json.read(Sheet.of(line, member, HOLDER).text());
            String name = name(sheet);
            written.put(name, sheet);
            check.differences(sheet)
                    .forEach(difference ->
                            disagree(seed, name, "sheet: " + difference.text(Language.EN), sheet.value()));
        }
        compare(seed, random, written);
    }

    private void compare(long seed, RandomCase random, Map<String, Node> written) {
        Map<String, Node> own = new LinkedHashMap<>();
        random.sheets().forEach(givens -> own.put(name(Node.root(givens)), Node.root(Results.on(givens))));
        if (!written.keySet().equals(own.keySet())) {
            disagree(seed, "lines", "checker " + own.keySet() + ", engine " + written.keySet(), "");
        }
        own.forEach((name, mine) -> {
            count(mine);
            boolean both = written.containsKey(name) && !random.isUncertain(mine);
            if (both && !essence(mine).equals(essence(written.get(name)))) {
                disagree(
                        seed,
                        name,
                        "checker " + essence(mine) + ", engine " + essence(written.get(name)),
                        written.get(name).value());
            }
        });
    }

    private static String name(Node sheet) {
        return sheet.get("policy").get("code").text() + " " + sheet.get("item").text();
    }

    private static String essence(Node sheet) {
        return String.join(
                " ",
                sheet.get("outcome").text(),
                sheet.get("quantity").text(),
                sheet.get("unrounded").text(),
                sheet.get("amountDong").whole().toString(),
                codes(sheet).toString(),
                Json.write(sheet.get("served").value()),
                sheet.get("servedDays").whole().toString());
    }

    private static Set<String> codes(Node sheet) {
        Set<String> codes = new TreeSet<>();
        sheet.get("reasons")
                .items()
                .forEach(reason -> codes.add(reason.get("code").text()));
        return codes;
    }

    private void count(Node sheet) {
        outcomes.merge(sheet.get("outcome").text(), 1, Integer::sum);
        codes(sheet).forEach(code -> outcomes.merge(code, 1, Integer::sum));
    }

    /** A few of each kind are enough to understand it. */
    private void disagree(long seed, String name, String what, Object sheet) {
        String kind = name.replaceAll("^\\S+ |\\d", "") + what.replaceAll("[\\d/]+|\\[.*|\\{.*", "");
        if (kinds.merge(kind, 1, Integer::sum) <= 2) {
            disagreements.add("seed " + seed + " " + name + ": " + what + "\n      " + Json.write(sheet));
        }
    }

    private List<Holding> holdings(long seed, RandomCase.Governing governing, ReferenceAmounts references) {
        PackageReader reader = new PackageReader(references, code -> Optional.empty());
        @SuppressWarnings("unchecked")
        Map<String, Object> document = (Map<String, Object>) decimals(governing.policy());
        PackageReader.Reading reading = reader.read(document);
        // What is drawn at random may well contradict itself; everything else would be a mistake of somebody.
        reading.mistakes().stream()
                .filter(mistake -> mistake.code() != MistakeCode.NEVER_APPLIES)
                .forEach(mistake -> disagree(
                        seed, "package", mistake.code() + mistake.pointer() + " " + mistake, governing.policy()));
        if (reading.policy() == null) {
            disagree(seed, "package", "none", governing.policy());
            return List.of();
        }
        DateRange period = new DateRange(governing.from(), governing.to());
        return CompiledPolicy.of(reading.policy()).rules().stream()
                .map(rule -> new Holding(rule, period))
                .toList();
    }

    /** The document with the numbers that the house's own reader gives. */
    private static Object decimals(Object value) {
        if (value instanceof Map<?, ?> members) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            members.forEach((name, member) -> copy.put(name, decimals(member)));
            return copy;
        }
        if (value instanceof List<?> items) {
            return items.stream().map(EngineAgreementTest::decimals).toList();
        }
        return value instanceof BigInteger number ? new BigDecimal(number) : value;
    }
}
