package vn.anttcs.budget.api;

import java.time.LocalDate;

/**
 * Địa bàn áp dụng: one part of the area in which a policy holds.
 *
 * @param unitCode code of a unit, or null for a former province
 * @param onDay the day on which the code meant it, or null for a former province
 * @param formerProvince two digits of a province until 30 June 2025, or null for a unit
 */
public record PolicyTerritory(String unitCode, LocalDate onDay, String formerProvince) {}
