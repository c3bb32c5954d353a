package vn.anttcs.law;

import java.util.List;
import java.util.Objects;

/**
 * Lý do: one reason why something is refused or needs approval.
 *
 * @param code which reason; the key of its text
 * @param field the command field at fault in camelCase, or null when none alone is
 * @param arguments the values that the text names, in order; dates in ISO 8601
 * @param basis the article that says so; null only when the ground rests on the integrity of
 *     records and not on law
 */
public record Ground(GroundCode code, String field, List<String> arguments, LegalBasis basis) {

    public Ground {
        Objects.requireNonNull(code, "a ground has a code");
        arguments = List.copyOf(arguments);
    }

    /** A ground whose arguments are given as they come: numbers, dates, names. */
    public static Ground of(GroundCode code, String field, LegalBasis basis, Object... arguments) {
        return new Ground(
                code, field, List.of(arguments).stream().map(String::valueOf).toList(), basis);
    }
}
