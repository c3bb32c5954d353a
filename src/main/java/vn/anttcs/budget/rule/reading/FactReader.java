package vn.anttcs.budget.rule.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.fact.FactType;
import vn.anttcs.budget.rule.fact.FactValue;
import vn.anttcs.budget.rule.fact.Facts;
import vn.anttcs.budget.rule.number.Fraction;

/** Đọc dữ kiện: names, words and values of facts. */
final class FactReader {
    private FactReader() {}

    /** The fact that is named here. */
    static Fact fact(Place place) {
        String name = place.text();
        return name == null ? null : Fact.find(name).orElseGet(() -> place.wrong(MistakeCode.UNKNOWN_FACT, name));
    }

    /** A word of the fact. */
    static String word(Place place, Fact fact) {
        String word = place.text();
        if (word == null || fact == null || fact.knows(word)) {
            return word;
        }
        return place.unknown(word, fact.isClosed() ? fact.words() : List.of("A_B_C, 01"));
    }

    /** Words of the fact, each once, at least so many. */
    static List<String> words(Place place, Fact fact, boolean several) {
        List<String> words = new ArrayList<>();
        for (Place item : several ? place.several() : place.items()) {
            String word = word(item, fact);
            if (word != null && words.contains(word)) {
                item.wrong(MistakeCode.DUPLICATE, word);
            } else if (word != null) {
                words.add(word);
            }
        }
        return words;
    }

    /** Values by the names of facts, as golden cases give them; a name whose value is null is not recorded. */
    static Facts facts(Place place) {
        Map<Fact, FactValue> values = new EnumMap<>(Fact.class);
        if (place.isPresent() && !(place.value() instanceof Map)) {
            place.isObject();
        }
        if (place.value() instanceof Map<?, ?> map) {
            for (Object name : map.keySet()) {
                Place member = place.get(name.toString());
                Fact fact = Fact.find(name.toString())
                        .orElseGet(() -> member.wrong(MistakeCode.UNKNOWN_FACT, name.toString()));
                FactValue value = fact == null ? null : value(member, fact);
                if (value != null) {
                    values.put(fact, value);
                }
            }
        }
        return Facts.of(values);
    }

    private static FactValue value(Place place, Fact fact) {
        if (!place.isPresent()) {
            return null;
        }
        if (fact.type() == FactType.SET) {
            return FactValue.words(words(place, fact, false));
        }
        if (fact.type() == FactType.MONEY) {
            Long dong = place.dong();
            return dong == null ? null : FactValue.number(dong);
        }
        if (fact.type() == FactType.NUMBER) {
            Fraction number = place.count();
            return number == null ? null : FactValue.number(number);
        }
        String word = word(place, fact);
        return word == null ? null : FactValue.word(word);
    }
}
