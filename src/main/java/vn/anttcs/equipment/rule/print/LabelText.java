package vn.anttcs.equipment.rule.print;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Nội dung mã trên nhãn: which piece it is and nothing else, such as {@code ANTTCS:RUBBER_BATON:DC-0001}. It stays true
 * wherever the piece goes, and tells nothing of whoever has it.
 *
 * @param kindCode code of the kind
 * @param serialNo serial number of the piece
 */
public record LabelText(String kindCode, String serialNo) {
    private static final String HEAD = "ANTTCS:";
    private static final Pattern FORM = Pattern.compile(HEAD + "([A-Z][A-Z0-9_]{1,39}):(\\S(?:.{0,58}\\S)?)");

    /** What was scanned; empty when it is the code of no piece. Blanks around it come from scanners and do not count. */
    public static Optional<LabelText> read(String scanned) {
        Matcher matcher = FORM.matcher(scanned.strip());
        return matcher.matches() ? Optional.of(new LabelText(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** What the code says. */
    public String text() {
        return HEAD + kindCode + ":" + serialNo;
    }
}
