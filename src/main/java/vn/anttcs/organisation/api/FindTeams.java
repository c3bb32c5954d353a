package vn.anttcs.organisation.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Tìm Tổ bảo vệ an ninh, trật tự.
 *
 * @param unit code of a province, district or commune: those in it and below; all where the caller may read, without it
 * @param name part of the name, with or without marks
 * @param residentialUnit code of a residential unit that it covers
 * @param status without it those that exist on the day
 */
public record FindTeams(
        @Pattern(regexp = "\\d{2}|\\d{3}|\\d{5}") String unit,
        @Size(max = 200) String name,
        @Pattern(regexp = "[A-Z0-9][A-Z0-9.-]{1,19}") String residentialUnit,
        RecordStatus status,
        LocalDate validOn,
        Instant knownOn,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 1000) String cursor) {}
