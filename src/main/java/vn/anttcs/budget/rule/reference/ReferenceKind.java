package vn.anttcs.budget.rule.reference;

import java.util.List;
import java.util.Objects;
import vn.anttcs.budget.rule.text.Text;

/**
 * Loại mức tham chiếu: one name of the catalogue of national amounts.
 *
 * @param name its name in upper-snake
 * @param type money or a number
 * @param keys the words by which it differs, such as the wage regions; none when there is one value
 * @param title in both languages
 */
public record ReferenceKind(String name, ValueType type, List<String> keys, Text title) {

    public ReferenceKind {
        Objects.requireNonNull(name, "a reference amount has a name");
        Objects.requireNonNull(type, "a reference amount is money or a number");
        Objects.requireNonNull(title, "a reference amount has a title");
        keys = List.copyOf(keys);
    }
}
