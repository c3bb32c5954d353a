package vn.anttcs.organisation.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import vn.anttcs.shared.Decision;

/**
 * Xác định xã, phường của thôn, tổ dân phố: puts a residential unit into a commune, above all after its old commune was divided.
 *
 * @param validFrom first day in that commune; without it the first day on which the commune is undecided
 * @param version expected version, or null
 */
public record AssignResidentialUnit(
        @NotBlank @Pattern(regexp = "[A-Z0-9][A-Z0-9.-]{1,19}")
        String code,

        @NotNull @Valid Decision decision,
        LocalDate validFrom,
        @NotBlank @Pattern(regexp = "\\d{5}") String communeCode,
        @Min(1) Long version) {}
