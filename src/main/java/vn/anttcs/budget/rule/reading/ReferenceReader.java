package vn.anttcs.budget.rule.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.reference.Basis;
import vn.anttcs.budget.rule.reference.ReferenceAmount;
import vn.anttcs.budget.rule.reference.ReferenceAmounts;
import vn.anttcs.budget.rule.reference.ReferenceKind;
import vn.anttcs.budget.rule.reference.ValueType;
import vn.anttcs.budget.rule.text.Text;
import vn.anttcs.shared.DateRange;

/** Đọc mức tham chiếu: the catalogue of national amounts with its values, {@code anttcs-references/1}. */
public final class ReferenceReader {
    private ReferenceReader() {}

    /**
     * What was read.
     *
     * @param references the amounts, or null when something is wrong
     * @param mistakes everything that is wrong
     */
    public record Reading(ReferenceAmounts references, List<Mistake> mistakes) {}

    /** Reads a document. */
    public static Reading read(Map<String, ?> document) {
        List<Mistake> mistakes = new ArrayList<>();
        Place place = Place.of(document, mistakes);
        List<ReferenceKind> kinds = new ArrayList<>();
        List<ReferenceAmount> amounts = new ArrayList<>();
        if (place.isObject("format", "references")) {
            place.need("format").text();
            place.need("references").several().forEach(item -> kind(item, kinds, amounts));
        }
        return new Reading(mistakes.isEmpty() ? new ReferenceAmounts(kinds, amounts) : null, List.copyOf(mistakes));
    }

    private static void kind(Place place, List<ReferenceKind> kinds, List<ReferenceAmount> amounts) {
        if (!place.isObject("name", "type", "keys", "title", "values")) {
            return;
        }
        String name = ItemReader.code(place.need("name"));
        ValueType type = place.need("type").word(ValueType.class);
        Text title = place.need("title").texts();
        List<String> keys = new ArrayList<>();
        place.get("keys").items().forEach(key -> keys.add(ItemReader.code(key)));
        if (name == null || type == null || title == null || keys.contains(null)) {
            return;
        }
        if (kinds.stream().anyMatch(kind -> kind.name().equals(name))) {
            place.get("name").wrong(MistakeCode.DUPLICATE, name);
        }
        ReferenceKind kind = new ReferenceKind(name, type, keys, title);
        kinds.add(kind);
        place.get("values").items().forEach(item -> amount(item, kind, amounts));
    }

    private static void amount(Place place, ReferenceKind kind, List<ReferenceAmount> amounts) {
        String literal = kind.type() == ValueType.MONEY ? "dong" : place.has("percent") ? "percent" : "number";
        if (!place.isObject("key", "from", "to", literal, "basis")) {
            return;
        }
        place.need(literal);
        String key = place.get("key").text();
        if (kind.keys().isEmpty() ? key != null : !kind.keys().contains(key)) {
            place.wrong(MistakeCode.UNKNOWN_KEY, kind.name(), String.valueOf(key));
            return;
        }
        DateRange period = ValueReader.period(place, "from", "to");
        Fraction amount = ValueReader.amount(place, literal);
        Basis basis = place.basis(null);
        place.cited(basis);
        if (period == null || amount == null || basis == null) {
            return;
        }
        ReferenceAmount row = new ReferenceAmount(kind, key, period, amount, basis);
        boolean twice = amounts.stream()
                .anyMatch(other -> other.kind().equals(kind)
                        && Objects.equals(other.key(), key)
                        && other.period().overlaps(period));
        if (twice) {
            place.wrong(MistakeCode.OVERLAP, kind.name(), period.from().toString());
        }
        amounts.add(row);
    }
}
