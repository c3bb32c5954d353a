package vn.anttcs.equipment.rule;

import vn.anttcs.equipment.rule.need.Ages;

/**
 * Thiếu so với định mức.
 *
 * @param due what the norm gives, or null while it is open
 * @param held what can be used, and what of it expires within the horizon
 * @param replaced what can be used for the whole horizon of kinds that this one replaces
 * @param missing what is due and not held for the whole horizon, or null while the norm is open
 * @param costDong what the missing costs, or null while the norm is open or no price is known
 */
public record Gap(Long due, Ages held, long replaced, Long missing, Long costDong) {}
