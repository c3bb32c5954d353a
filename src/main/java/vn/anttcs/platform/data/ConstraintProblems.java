package vn.anttcs.platform.data;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.anttcs.platform.error.Problem;

/** Names the field and the reason of each broken constraint of a command record, in the words of the error table. */
public final class ConstraintProblems {
    private static final Map<Class<? extends Annotation>, String> CODES = Map.of(
            NotNull.class, "REQUIRED",
            NotBlank.class, "REQUIRED",
            NotEmpty.class, "REQUIRED",
            Size.class, "WRONG_LENGTH",
            Pattern.class, "WRONG_FORM",
            Min.class, "TOO_SMALL",
            Max.class, "TOO_BIG",
            Positive.class, "TOO_SMALL",
            PositiveOrZero.class, "TOO_SMALL");

    private ConstraintProblems() {}

    public static List<Problem> of(ConstraintViolationException exception) {
        return of(exception.getConstraintViolations());
    }

    public static List<Problem> of(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(ConstraintProblems::problem)
                .sorted(Comparator.comparing(Problem::field).thenComparing(Problem::code))
                .toList();
    }

    private static Problem problem(ConstraintViolation<?> violation) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        String code = CODES.getOrDefault(constraint.annotationType(), "WRONG_FORM");
        return Problem.of(code, violation.getPropertyPath().toString(), limits(code, violation));
    }

    private static String[] limits(String code, ConstraintViolation<?> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        return switch (code) {
            case "WRONG_LENGTH" ->
                new String[] {String.valueOf(attributes.get("min")), String.valueOf(attributes.get("max"))};
            case "TOO_SMALL", "TOO_BIG" -> new String[] {String.valueOf(attributes.getOrDefault("value", "0"))};
            default -> new String[0];
        };
    }
}
