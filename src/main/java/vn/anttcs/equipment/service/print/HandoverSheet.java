package vn.anttcs.equipment.service.print;

import java.util.Map;
import java.util.Objects;
import vn.anttcs.equipment.api.EquipmentKind;
import vn.anttcs.equipment.api.Handover;
import vn.anttcs.equipment.api.HandoverEntry;
import vn.anttcs.equipment.api.HandoverSignature;
import vn.anttcs.equipment.rule.print.SignatureSide;

/**
 * Tờ biên bản: all that is printed of a hand-over list.
 *
 * @param kinds by code, as they were on the day of the list, as far as they are known
 * @param unitName name of the province or commune whose store it is
 * @param storeName name of the store on the day of the list
 * @param drawn pictures of signatures by their numbers
 */
record HandoverSheet(
        Handover list, Map<String, EquipmentKind> kinds, String unitName, String storeName, Map<String, byte[]> drawn) {
    /** The signature of a side, of a person where the side has several; null while there is none. */
    HandoverSignature signature(SignatureSide side, HandoverEntry person) {
        return list.signatures().stream()
                .filter(signature -> signature.side() == side)
                .filter(signature -> person == null
                        || (Objects.equals(signature.memberNo(), person.memberNo())
                                && Objects.equals(signature.teamCode(), person.teamCode())))
                .findFirst()
                .orElse(null);
    }
}
