package vn.anttcs.budget.rule.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.anttcs.budget.rule.line.Line;
import vn.anttcs.budget.rule.line.MemberMonth;

/**
 * Phiếu tính của một dòng: in two pieces, the body that members with the same facts share and what
 * is a member's own. Together they are the whole document.
 *
 * @param body the members of the JSON object that are shared, as a JSON object
 * @param own the members of the JSON object that are the member's own, as a JSON object
 */
public record Sheet(String body, String own) {

    /**
     * Whose sheet it is.
     *
     * @param member the number of the member
     * @param knownOn the recorded time as of which the facts are known, as text
     */
    public record Holder(String member, String knownOn) {}

    /** The sheet of a line of a member's month. */
    public static Sheet of(Line line, MemberMonth month, Holder holder) {
        return new Sheet(body(line), own(line, month, holder));
    }

    /** The shared piece; equal for the same line, so that it is worth keeping once. */
    public static String body(Line line) {
        return Json.write(new SheetBody(line).members());
    }

    /** The member's own piece. */
    public static String own(Line line, MemberMonth month, Holder holder) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("format", "anttcs-sheet/1");
        members.put("member", holder.member());
        members.put("knownOn", holder.knownOn());
        members.putAll(new SheetFacts(line, month).members());
        return Json.write(members);
    }

    /** The whole document as JSON text. */
    public String text() {
        return own.substring(0, own.length() - 1) + "," + body.substring(1);
    }
}
