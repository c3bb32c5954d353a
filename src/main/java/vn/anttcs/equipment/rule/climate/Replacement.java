package vn.anttcs.equipment.rule.climate;

import vn.anttcs.shared.DateRange;

/**
 * Thay thế: for some days a norm of a territory puts one kind in the place of another.
 *
 * @param kindCode the kind that is due
 * @param replaces the kind that is no longer due
 */
public record Replacement(String kindCode, String replaces, DateRange days) {}
