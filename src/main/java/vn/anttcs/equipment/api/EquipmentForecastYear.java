package vn.anttcs.equipment.api;

/**
 * Thay thế trong một năm.
 *
 * @param calendarYear the year; of the first one only what is left of it after the day
 * @param quantity whose service life ends in it
 * @param costDong at the price of the day, or null without one
 */
public record EquipmentForecastYear(int calendarYear, long quantity, Long costDong) {}
