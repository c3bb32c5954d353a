package vn.anttcs.equipment.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/** Tỉnh trước ngày 01/7/2025: the code of one of the 63 provinces. */
public record ClimateProvince(
        @NotBlank @Pattern(regexp = "\\d{2}") String formerProvince) {}
