package vn.anttcs.organisation.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** One attribute of a unit or residential unit in the contracts. */
public record NamedValue(
        @NotBlank @Size(max = 40) String name,
        @NotBlank @Size(max = 40) String value) {}
