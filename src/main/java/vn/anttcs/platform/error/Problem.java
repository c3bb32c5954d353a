package vn.anttcs.platform.error;

import java.util.List;
import vn.anttcs.law.LegalBasis;

/**
 * One reason of a refusal, not yet in words.
 *
 * @param code key of the text in {@code messages_*.properties} ({@code ground.<code>})
 * @param field camelCase path of the field at fault, or null when the reason belongs to no field
 * @param arguments what the text names, in its order
 * @param legalBasis the article it rests on, or null for reasons of form
 */
public record Problem(String code, String field, List<String> arguments, LegalBasis legalBasis) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** A reason of form, without an article. */
    public static Problem of(String code, String field, String... arguments) {
        return new Problem(code, field, List.of(arguments), null);
    }
}
