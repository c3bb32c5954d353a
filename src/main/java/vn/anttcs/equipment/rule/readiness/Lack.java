package vn.anttcs.equipment.rule.readiness;

/**
 * What a team lacks of what is asked.
 *
 * @param kindCode of equipment, or null
 * @param asked how much is asked
 * @param there how much of it is there
 */
public record Lack(ReadinessMeasure measure, String kindCode, long asked, long there) {}
