package vn.anttcs.organisation.api;

import java.time.LocalDate;

/**
 * Quan hệ kế thừa: one step of the lineage of a residential unit.
 *
 * @param code the other residential unit
 * @param validFrom first day of the new state
 * @param extent whether the whole of the old one or a part of it passed on
 */
public record ResidentialUnitLink(String code, LocalDate validFrom, Extent extent) {}
