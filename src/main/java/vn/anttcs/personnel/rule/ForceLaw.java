package vn.anttcs.personnel.rule;

import static vn.anttcs.law.LegalBasis.cite;

import java.time.LocalDate;
import vn.anttcs.law.LegalBasis;
import vn.anttcs.law.Timeline;

/**
 * Luật 30/2023/QH15 và Thông tư 14/2024/TT-BCA: the two documents of the personnel rules and the
 * day they came into force.
 */
final class ForceLaw {

    /** Both documents are in force from this day. */
    static final LocalDate IN_FORCE = LocalDate.of(2024, 7, 1);

    private ForceLaw() {}

    static LegalBasis law(String article) {
        return cite("Law 30/2023/QH15", article);
    }

    static LegalBasis circular(String article) {
        return cite("Circular 14/2024/TT-BCA", article);
    }

    /** A number of the law that has not changed since it came into force. */
    static <T> Timeline<T> sinceInForce(String name, T value, LegalBasis basis) {
        return Timeline.<T>of(name).from(IN_FORCE, value, basis).build();
    }
}
