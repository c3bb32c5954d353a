package vn.anttcs.equipment.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/** Địa bàn được hỏi: the code of a commune or province. */
public record ReadinessUnit(
        @NotBlank @Pattern(regexp = "\\d{2}|\\d{5}") String unitCode) {}
