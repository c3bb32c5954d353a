package vn.anttcs.equipment.rule;

/**
 * Quy mô của Tổ on a day.
 *
 * @param members who serve in it
 * @param residentialUnits that it is in charge of
 */
public record TeamHeadcount(int members, int residentialUnits) {}
