package vn.anttcs.budget.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Asks how many members the teams of a unit have by the rules of policies, by decision and in fact.
 *
 * @param unitCode the unit whose teams, and those of all units below it, are meant
 * @param policyCode as though this policy, even a draft, were released too; the policies in force alone when null
 * @param revision which revision of it; the newest when null
 */
public record ListTeamSizes(
        @NotBlank @Pattern(regexp = "\\d{2}|\\d{5}") String unitCode,

        @Size(max = 60) @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{1,59}")
        String policyCode,

        @Positive Integer revision,
        LocalDate validOn,
        Instant knownOn,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 500) String cursor) {}
