package vn.anttcs.exchange.rule;

/**
 * The commune of a row as written: five digits, or four that lost their zero in a spreadsheet.
 *
 * @param digits five digits, or what else stands there when it can be no code; never null
 * @param padded whether a lost zero was put back, which holds only if the commune exists
 */
public record CommuneCode(String digits, boolean padded) {

    /** Reads the column; null when the cell is empty. */
    static CommuneCode read(RowReader reader) {
        String text = reader.text("communeCode", 20);
        if (text == null) {
            return null;
        }
        return text.matches("\\d{4}") ? new CommuneCode("0" + text, true) : new CommuneCode(text, false);
    }

    /** The code that a still shorter number may once have been; not certain, since provinces and districts have such codes. */
    public String candidate() {
        return digits.matches("\\d{1,3}") ? "0".repeat(5 - digits.length()) + digits : null;
    }
}
