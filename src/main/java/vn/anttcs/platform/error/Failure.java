package vn.anttcs.platform.error;

import java.util.List;

/**
 * A failed call in words, the same by both protocols.
 *
 * @param code code of the error table
 * @param message what happened and what to do, in {@code language}
 * @param language {@code vi} or {@code en}
 * @param incident number under which the log holds the rest; present for faults of ours only
 * @param errors the single reasons
 */
public record Failure(ErrorCode code, String message, String language, String incident, List<Detail> errors) {
    public Failure {
        errors = List.copyOf(errors);
    }

    /** One reason in words. */
    public record Detail(String code, String field, String message, String legalBasis) {}
}
