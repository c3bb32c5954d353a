package vn.anttcs.budget.rule.policy;

import java.util.List;
import java.util.Objects;
import vn.anttcs.budget.rule.reference.Basis;
import vn.anttcs.budget.rule.text.Text;

/**
 * Khoản chi: one thing that a resolution pays.
 *
 * @param title which one
 * @param per for what
 * @param eligibility to whom
 * @param pay how much
 * @param replaces the items of the same resolution that are not paid for a day on which this one is
 * @param record where it is booked and how the package writes it
 */
public record Item(
        Title title, Per per, Eligibility eligibility, Pay pay, List<Replacement> replaces, Recorded record) {

    public Item {
        Objects.requireNonNull(title, "an item has a title");
        Objects.requireNonNull(per, "an item is paid for something");
        Objects.requireNonNull(eligibility, "an item has a circle of those entitled");
        Objects.requireNonNull(pay, "an item has an amount");
        replaces = List.copyOf(replaces);
        Objects.requireNonNull(record, "an item is recorded as the package writes it");
    }

    /** The code of the item. */
    public String code() {
        return title.code();
    }

    /**
     * Tên khoản chi.
     *
     * @param code upper-snake
     * @param name in both languages
     * @param basis the article of the item as a whole, or null when each value has its own
     */
    public record Title(String code, Text name, Basis basis) {
        public Title {
            Objects.requireNonNull(code, "an item has a code");
            Objects.requireNonNull(name, "an item has a name");
        }
    }

    /**
     * Thay thế: another item that this one replaces.
     *
     * @param item its code
     * @param basis the article that says so
     */
    public record Replacement(String item, Basis basis) {
        public Replacement {
            Objects.requireNonNull(item, "a replacement names the item");
            Objects.requireNonNull(basis, "a replacement has a citation");
        }
    }

    /**
     * Cách ghi trong gói chính sách.
     *
     * @param funding who pays, or null when the package does not say
     * @param source the item of the package, word for word, as JSON text
     */
    public record Recorded(Funding funding, String source) {
        public Recorded {
            Objects.requireNonNull(source, "an item is kept word for word");
        }
    }
}
