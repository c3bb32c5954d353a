package vn.anttcs.budget.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Khóa của mức tham chiếu: one of the words that tell several values of a name apart. */
public record ReferenceKey(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}")
        String key) {}
