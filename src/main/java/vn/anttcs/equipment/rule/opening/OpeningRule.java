package vn.anttcs.equipment.rule.opening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.EquipmentGround;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.LineRule;
import vn.anttcs.equipment.rule.MovementAct;
import vn.anttcs.law.Ground;

/**
 * Số dư ban đầu: what is taken over of a holder. An account is opened once for each day since which it was held, so that a
 * file that is sent again adds nothing; whoever holds a support tool without a certificate holds it in fact, and is told of.
 */
public final class OpeningRule {
    private OpeningRule() {}

    /**
     * What an opening says of an account.
     *
     * @param account the account
     * @param heldSince the day since which this was held
     */
    public record Opening(Account account, LocalDate heldSince) {}

    /**
     * What is wrong with a line by itself.
     *
     * @param kind its kind, or null when there is none with its code
     */
    public static List<Ground> faults(LineRule.Line line, LineRule.Kind kind) {
        return kind == null
                ? List.of(Ground.of(OpeningGround.EQUIPMENT_KIND_UNKNOWN, "line.kindCode", null, line.kindCode()))
                : LineRule.faults(MovementAct.OPENING, line, kind, "line");
    }

    /**
     * What is wrong with openings that are brought together: places among them whose account is open since that day
     * already, or whose piece is in another place.
     *
     * @param openings in the order of the file; those of pieces that the register does not know yet have the item 0
     * @param opened what the register has
     */
    public static List<Integer> again(List<Opening> openings, Set<Opening> opened) {
        Set<Opening> seen = new HashSet<>(opened);
        List<Integer> again = new ArrayList<>();
        for (int index = 0; index < openings.size(); index++) {
            if (!seen.add(openings.get(index))) {
                again.add(index);
            }
        }
        return again;
    }

    /** What has to be told of a line although it is taken: a support tool with somebody who has no certificate of use. */
    public static List<Ground> warnings(
            String kindCode, boolean certificateNeeded, HolderKind holder, boolean certificateHeld, LocalDate day) {
        return !certificateNeeded || holder == HolderKind.STORE || certificateHeld
                ? List.of()
                : List.of(Ground.of(
                        EquipmentGround.EQUIPMENT_NO_CERTIFICATE, "line.kindCode", null, kindCode, holder, day));
    }
}
