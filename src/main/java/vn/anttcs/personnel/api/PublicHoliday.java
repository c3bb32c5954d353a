package vn.anttcs.personnel.api;

import java.time.LocalDate;

/** Ngày nghỉ lễ, tết: a day on which the terms of the law do not run. */
public record PublicHoliday(LocalDate holiday, String name, String legalBasis) {}
