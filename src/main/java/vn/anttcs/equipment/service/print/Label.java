package vn.anttcs.equipment.service.print;

import vn.anttcs.equipment.rule.print.LabelText;

/**
 * Nhãn của một cái.
 *
 * @param name name of the kind
 */
record Label(LabelText text, String name) {}
