package vn.anttcs.equipment.rule.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.law.Ground;
import vn.anttcs.law.Ruling;

/**
 * Chữ ký trên biên bản: who signs how and when. A drawn signature is a small PNG of one person; a whole list is signed on
 * paper and scanned.
 */
public final class SignatureRule {
    /** Longest content of a drawn signature in bytes. */
    public static final int MOST_BYTES = 200 * 1024;
    /** Largest width of a drawn signature in pixels. */
    public static final int MOST_WIDE = 2000;
    /** Largest height of a drawn signature in pixels. */
    public static final int MOST_HIGH = 1000;

    private SignatureRule() {}

    /**
     * What is said of a signature.
     *
     * @param user whether one of the people is named
     * @param nameKnown whether it is known who signed: named in the command, or told by the list
     */
    public record Said(SignatureSide side, boolean user, boolean nameKnown, SignatureForm form, LocalDate signedOn) {}

    /** Decides on who signed when, for a list of a day. */
    public static Ruling decide(Said said, LocalDate listDay, LocalDate today) {
        List<Ground> grounds = new ArrayList<>();
        if (said.user() != (said.side() == SignatureSide.USER)) {
            grounds.add(Ground.of(PrintGround.EQUIPMENT_SIGN_SIDE, "user", null));
        }
        if (said.side() == SignatureSide.LIST && said.form() == SignatureForm.DRAWN) {
            grounds.add(Ground.of(PrintGround.EQUIPMENT_SIGN_SIDE, "form", null));
        }
        if (!said.nameKnown() && said.side() != SignatureSide.LIST) {
            grounds.add(Ground.of(PrintGround.EQUIPMENT_SIGN_NAME, "signer", null));
        }
        if (said.signedOn().isBefore(listDay) || said.signedOn().isAfter(today)) {
            grounds.add(Ground.of(PrintGround.EQUIPMENT_SIGN_DAY, "signedOn", null, said.signedOn(), listDay));
        }
        return Ruling.of(grounds);
    }

    /** Decides on the content of a drawn signature. */
    public static Ruling drawn(byte[] content) {
        boolean fits = content.length <= MOST_BYTES
                && PictureSize.of(content)
                        .filter(size -> size.fits(MOST_WIDE, MOST_HIGH))
                        .isPresent();
        return fits
                ? Ruling.allowed()
                : Ruling.of(List.of(Ground.of(
                        PrintGround.EQUIPMENT_SIGN_DRAWN, "content", null, MOST_BYTES, MOST_WIDE, MOST_HIGH)));
    }
}
