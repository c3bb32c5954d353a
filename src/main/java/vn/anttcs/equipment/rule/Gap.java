package vn.anttcs.equipment.rule;

/**
 * Thiếu so với định mức.
 *
 * @param due what the norm gives, or null while it is open
 * @param held what can be used
 * @param missing what is due and not held, or null while the norm is open
 * @param costDong what the missing costs, or null while the norm is open or no price is known
 */
public record Gap(Long due, long held, Long missing, Long costDong) {}
