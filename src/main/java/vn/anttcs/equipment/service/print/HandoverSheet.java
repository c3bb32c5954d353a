package vn.anttcs.equipment.service.print;

import java.util.Map;
import vn.anttcs.equipment.api.EquipmentKind;
import vn.anttcs.equipment.api.Handover;

/**
 * Tờ biên bản: all that is printed of a hand-over list.
 *
 * @param kinds by code, as they were on the day of the list, as far as they are known
 * @param unitName name of the province or commune whose store it is
 * @param storeName name of the store on the day of the list
 */
record HandoverSheet(Handover list, Map<String, EquipmentKind> kinds, String unitName, String storeName) {}
