package vn.anttcs.law;

import java.util.Objects;
import vn.anttcs.shared.DateRange;

/**
 * Giá trị theo thời gian: one value of the law with the period of its validity and the article that
 * sets it.
 *
 * @param <T> the kind of value
 * @param validity the days on which the value is in force
 * @param value the value
 * @param basis the article that sets it
 */
public record DatedValue<T>(DateRange validity, T value, LegalBasis basis) {

    public DatedValue {
        Objects.requireNonNull(validity, "a value of the law has a validity");
        Objects.requireNonNull(value, "a value of the law is there; end the law instead");
        Objects.requireNonNull(basis, "a value of the law has a citation");
    }
}
