package vn.anttcs.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Số điện thoại di động: a mobile number of ten digits that starts with 03, 05, 07, 08 or 09.
 *
 * @param digits the ten digits in national form
 */
public record PhoneNumber(String digits) {

    private static final Pattern MOBILE = Pattern.compile("0[35789][0-9]{8}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00a0.\\-\\u2010-\\u2015()]+");
    private static final Pattern INTERNATIONAL = Pattern.compile("(\\+84|84)0?([35789][0-9]{8})");

    public PhoneNumber {
        if (digits == null || !MOBILE.matcher(digits).matches()) {
            throw new IllegalArgumentException("a mobile number has ten digits and starts with 03, 05, 07, 08 or 09");
        }
    }

    /**
     * The number in a text as people write it: with +84 or 84 in front, with spaces, dots or
     * dashes.
     */
    public static Optional<PhoneNumber> parse(String text) {
        if (text == null) {
            return Optional.empty();
        }
        String compact = SEPARATORS.matcher(text).replaceAll("");
        String national = INTERNATIONAL.matcher(compact).replaceFirst("0$2");
        return MOBILE.matcher(national).matches() ? Optional.of(new PhoneNumber(national)) : Optional.empty();
    }

    /** The number with all but the first three and the last two digits hidden. */
    public String masked() {
        return digits.substring(0, 3) + "*****" + digits.substring(8);
    }

    /** The masked number, so that no log or message shows a whole one by accident. */
    @Override
    public String toString() {
        return masked();
    }
}
