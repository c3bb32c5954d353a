package vn.anttcs.personnel.api;

import java.time.Instant;
import java.util.List;

/** Các ngày nghỉ lễ, tết, in the order of days. */
public record PublicHolidays(List<PublicHoliday> items, Instant knownOn) {}
