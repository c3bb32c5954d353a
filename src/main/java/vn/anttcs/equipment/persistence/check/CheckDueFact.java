package vn.anttcs.equipment.persistence.check;

import java.time.LocalDate;

/**
 * Which check was the last one on some days, and what follows from it.
 *
 * @param dueDay last day by which the next one is to be done
 */
public record CheckDueFact(LocalDate checkedOn, LocalDate dueDay) {}
