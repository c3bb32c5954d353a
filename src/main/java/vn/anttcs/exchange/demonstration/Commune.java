package vn.anttcs.exchange.demonstration;

import java.util.Locale;
import java.util.Objects;

/**
 * A commune (xã, phường, đặc khu) that gets teams.
 *
 * @param code the five digits in force since 1 July 2025
 * @param name the full name with its kind in front, such as "Xã Đông Tiến"
 * @param kind what sort of commune it is
 * @param provinceCode the two digits of its province since 1 July 2025
 */
public record Commune(String code, String name, Kind kind, String provinceCode) {

    /** The sorts of commune, named as in the data of the administrative units. */
    public enum Kind {
        /** Xã. */
        COMMUNE,
        /** Phường: its residential units are groups, everywhere else they are villages. */
        WARD,
        /** Đặc khu. */
        SPECIAL_ZONE
    }

    public Commune {
        if (!code.matches("\\d{5}")) {
            throw new IllegalArgumentException("a commune code has five digits, not " + code);
        }
        if (!provinceCode.matches("\\d{2}")) {
            throw new IllegalArgumentException("a province code has two digits, not " + provinceCode);
        }
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
    }

    /** The name as it stands inside a sentence: "xã Đông Tiến". */
    public String nameInText() {
        return inText(name);
    }

    static String inText(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
