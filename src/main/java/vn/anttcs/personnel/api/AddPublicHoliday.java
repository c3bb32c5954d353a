package vn.anttcs.personnel.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Thêm ngày nghỉ lễ: a public holiday that the Government sets, also one swapped in or made up for. */
public record AddPublicHoliday(
        @NotNull LocalDate holiday,
        @NotBlank @Size(max = 120) String name,
        @Size(max = 200) String legalBasis) {}
