package vn.anttcs.budget.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/**
 * Xuất bảng tính: asks for one policy in words, as a workbook to read, print and send around.
 *
 * @param revision which revision; the newest when null
 */
public record GetPolicyWorkbook(
        @NotBlank @Size(max = 60) @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{1,59}")
        String policyCode,

        @Positive Integer revision) {}
