package vn.anttcs.shared;

/**
 * Số tiền bằng chữ: amounts of đồng in Vietnamese words, as payment lists and treasury papers write them under the total:
 * {@code 1.205.015} is "Một triệu hai trăm linh năm nghìn không trăm mười lăm đồng".
 */
public final class AmountInWords {
    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final long BILLION = 1_000_000_000L;
    private static final long[] SIZES = {1_000_000L, 1_000L, 1L};
    private static final String[] NAMES = {" triệu", " nghìn", ""};

    private AmountInWords() {}

    /** The amount in words, beginning with a capital letter and ending in "đồng". */
    public static String of(long dong) {
        // The smallest long has no opposite; no amount of money comes near it.
        long magnitude = Math.absExact(dong);
        String words = (dong < 0 ? "âm " : "") + (magnitude == 0 ? DIGITS[0] : number(magnitude)) + " đồng";
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String number(long value) {
        if (value < BILLION) {
            return belowBillion(value, false);
        }
        String billions = number(value / BILLION) + " tỷ";
        long rest = value % BILLION;
        return rest == 0 ? billions : billions + " " + belowBillion(rest, true);
    }

    /** Groups of three digits; those that are all zero are left unsaid, all but the very first are said in full. */
    private static String belowBillion(long value, boolean more) {
        StringBuilder words = new StringBuilder();
        for (int index = 0; index < SIZES.length; index++) {
            int group = (int) (value / SIZES[index] % 1000);
            if (group != 0) {
                boolean full = more || words.length() > 0;
                words.append(words.length() == 0 ? "" : " ")
                        .append(group(group, full))
                        .append(NAMES[index]);
            }
        }
        return words.toString();
    }

    private static String group(int group, boolean full) {
        int hundreds = group / 100;
        String rest = tens(group % 100, full || hundreds > 0);
        if (hundreds == 0 && !full) {
            return rest;
        }
        return DIGITS[hundreds] + " trăm" + (rest.isEmpty() ? "" : " " + rest);
    }

    private static String tens(int value, boolean afterHundreds) {
        int tens = value / 10;
        int ones = value % 10;
        if (tens == 0) {
            return ones == 0 ? "" : (afterHundreds ? "linh " : "") + DIGITS[ones];
        }
        String ten = tens == 1 ? "mười" : DIGITS[tens] + " mươi";
        return ones == 0 ? ten : ten + " " + ones(ones, tens);
    }

    private static String ones(int ones, int tens) {
        if (ones == 5) {
            return "lăm";
        }
        if (tens > 1 && ones == 1) {
            return "mốt";
        }
        return tens > 1 && ones == 4 ? "tư" : DIGITS[ones];
    }
}
