package vn.anttcs.checker;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.fact.FactStretch;
import vn.anttcs.budget.rule.fact.FactValue;
import vn.anttcs.budget.rule.fact.Facts;
import vn.anttcs.budget.rule.line.Before;
import vn.anttcs.budget.rule.line.DutyEntry;
import vn.anttcs.budget.rule.line.EventEntry;
import vn.anttcs.budget.rule.line.MemberMonth;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.policy.DutyKind;
import vn.anttcs.budget.rule.reference.Basis;
import vn.anttcs.budget.rule.reference.ReferenceAmount;
import vn.anttcs.budget.rule.reference.ReferenceAmounts;
import vn.anttcs.budget.rule.reference.ReferenceKind;
import vn.anttcs.budget.rule.reference.ValueType;
import vn.anttcs.budget.rule.text.Text;
import vn.anttcs.checker.json.Node;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Decision;
import vn.anttcs.shared.SourceRecord;

/** A random case in the words of the engine. */
final class EngineInput {
    private static final List<SourceRecord> SOURCES = List.of(new SourceRecord(
            "SERVICE",
            "100012",
            DateRange.from(LocalDate.of(2020, 1, 1)),
            Instant.parse("2026-12-01T00:00:00Z"),
            new Decision("1970/QĐ-UBND", LocalDate.of(2019, 12, 20), "Chủ tịch UBND", null, null)));

    private EngineInput() {}

    static MemberMonth member(RandomCase random) {
        RandomMember member = random.member();
        List<LocalDate> days = new ArrayList<>();
        for (int day = 1; day <= random.month().lengthOfMonth(); day++) {
            if (member.serves(random.month().atDay(day))) {
                days.add(random.month().atDay(day));
            }
        }
        List<DateRange> service = Node.root(RandomCase.ranges(days)).items().stream()
                .map(EngineInput::range)
                .toList();
        List<FactStretch> facts = Node.root(member.facts(allFacts())).items().stream()
                .map(EngineInput::stretch)
                .toList();
        List<DutyEntry> duty =
                Node.root(member.duty()).items().stream().map(EngineInput::duty).toList();
        List<EventEntry> events = Node.root(member.events()).items().stream()
                .map(EngineInput::event)
                .toList();
        return new MemberMonth(random.month(), service, facts, new MemberMonth.Happened(duty, events, before(member)));
    }

    private static Map<String, Before> before(RandomMember member) {
        Map<String, Before> before = new TreeMap<>();
        member.itemsBefore()
                .forEach(code -> before.put(
                        code,
                        Before.ofYear(
                                Fraction.exact(member.before(code).quantity().toString()),
                                member.before(code).dong())));
        return before;
    }

    private static Set<String> allFacts() {
        Set<String> names = new TreeSet<>(Catalogue.WORDS.keySet());
        names.addAll(Catalogue.SETS.keySet());
        names.addAll(Catalogue.NUMBERS);
        names.addAll(Catalogue.MONEY);
        return names;
    }

    private static DateRange range(Node node) {
        return new DateRange(
                node.get("from").day(), node.has("to") ? node.get("to").day() : DateRange.OPEN_END);
    }

    private static FactStretch stretch(Node node) {
        Map<Fact, List<SourceRecord>> sources = new EnumMap<>(Fact.class);
        Facts facts = facts(node.get("values"));
        facts.known().keySet().forEach(fact -> sources.put(fact, SOURCES));
        return new FactStretch(range(node), facts, sources);
    }

    private static Facts facts(Node values) {
        Map<Fact, FactValue> facts = new EnumMap<>(Fact.class);
        values.names().forEach(name -> facts.put(Fact.valueOf(name), value(values.get(name))));
        return Facts.of(facts);
    }

    private static FactValue value(Node node) {
        if (node.value() instanceof List) {
            return FactValue.words(node.items().stream().map(Node::text).toList());
        }
        if (node.value() instanceof String text) {
            return Character.isDigit(text.charAt(0)) ? FactValue.number(Fraction.decimal(text)) : FactValue.word(text);
        }
        return FactValue.number(node.whole().longValueExact());
    }

    private static DutyEntry duty(Node node) {
        return new DutyEntry(
                node.get("day").day(),
                DutyKind.valueOf(node.get("kind").text()),
                node.has("hours") ? Fraction.decimal(node.get("hours").text()) : null,
                node.has("dayKind") ? node.get("dayKind").text() : null,
                new DutyEntry.Extra(facts(node.get("values")), SOURCES));
    }

    private static EventEntry event(Node node) {
        return new EventEntry(
                node.get("day").day(),
                node.get("kind").text(),
                new DutyEntry.Extra(facts(node.get("values")), SOURCES));
    }

    static ReferenceAmounts references(RandomCase random) {
        List<ReferenceKind> kinds = new ArrayList<>();
        Catalogue.MONEY_REFERENCES.forEach((name, keys) -> kinds.add(kind(name, keys, ValueType.MONEY)));
        Catalogue.NUMBER_REFERENCES.forEach((name, keys) -> kinds.add(kind(name, keys, ValueType.NUMBER)));
        List<ReferenceAmount> amounts = Node.root(random.references()).items().stream()
                .map(node -> amount(node, kinds))
                .toList();
        return new ReferenceAmounts(kinds, amounts);
    }

    private static ReferenceKind kind(String name, String keys, ValueType type) {
        return new ReferenceKind(name, type, Catalogue.keys(keys), Text.same(name));
    }

    private static ReferenceAmount amount(Node node, List<ReferenceKind> kinds) {
        String name = node.get("name").text();
        Fraction amount = node.has("dong")
                ? Fraction.of(node.get("dong").whole().longValueExact())
                : Fraction.decimal(node.get("percent").text()).dividedBy(Fraction.of(100));
        return new ReferenceAmount(
                kinds.stream()
                        .filter(kind -> kind.name().equals(name))
                        .findFirst()
                        .orElseThrow(),
                node.has("key") ? node.get("key").text() : null,
                range(node),
                amount,
                new Basis(node.get("basis").text()));
    }
}
