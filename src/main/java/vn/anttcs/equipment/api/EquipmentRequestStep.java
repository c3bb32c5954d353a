package vn.anttcs.equipment.api;

import vn.anttcs.equipment.rule.request.RequestStep;

/**
 * Bước xét duyệt của một đề nghị.
 *
 * @param body who decides
 * @param unitCode code today of the unit in whose territory it is decided, {@code VN} for the nation
 * @param decided whether it has approved
 */
public record EquipmentRequestStep(RequestStep step, String body, String unitCode, boolean decided) {}
