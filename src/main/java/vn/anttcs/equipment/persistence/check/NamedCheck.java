package vn.anttcs.equipment.persistence.check;

/**
 * A check with the codes of what it was of.
 *
 * @param serialNo of a piece, or null
 */
public record NamedCheck(CheckRow row, String kindCode, String planCode, String serialNo) {}
