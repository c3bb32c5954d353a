package vn.anttcs.equipment.rule.climate;

/**
 * Định mức áp dụng cho một Tổ: the norm of a kind that was found for a team.
 *
 * @param replaces the kind that it replaces, or null
 * @param territory 0 for the smallest territory of the team, one more for each larger one
 * @param side where the team lies: inside where the norm holds everywhere
 */
public record NormInPlace(String kindCode, String replaces, int territory, ClimateSide side) {}
