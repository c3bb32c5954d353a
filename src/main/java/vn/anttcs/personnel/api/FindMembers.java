package vn.anttcs.personnel.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import vn.anttcs.personnel.rule.MemberStatus;
import vn.anttcs.personnel.rule.Position;

/**
 * Tìm thành viên: asks for the members to whom all conditions given apply on the day, by name.
 *
 * @param unit code on the day of a unit; finds members of teams in and below it
 * @param name part of the name, with or without marks
 * @param ageFrom least age in full years on the day
 * @param ageTo highest age in full years on the day
 * @param limit items of a page, 50 when absent
 * @param cursor {@code next} of the page before; it brings its own two times along
 */
public record FindMembers(
        @Pattern(regexp = "\\d{2}|\\d{3}|\\d{5}") String unit,
        @Size(max = 20) String teamCode,
        @Size(max = 120) String name,
        @Size(max = 12) String citizenId,
        @Size(max = 30) String phone,
        Position position,
        MemberStatus status,
        @Min(0) @Max(150) Integer ageFrom,
        @Min(0) @Max(150) Integer ageTo,
        LocalDate validOn,
        Instant knownOn,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 500) String cursor) {}
