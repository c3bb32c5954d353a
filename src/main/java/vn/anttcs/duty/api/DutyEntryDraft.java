package vn.anttcs.duty.api;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.anttcs.duty.rule.DutyKind;

/**
 * Dòng chấm công: one entry of a duty sheet as it is sent.
 *
 * @param memberNo who
 * @param day the day; of a night the one on which it begins
 * @param kind what for
 * @param hours hours worked, at most two decimals; needed for a shift
 * @param basisNo number of the duty plan, training order or mobilisation order it rests on
 * @param placeCode code on the day of the commune; the team's, or that of the mobilisation order, when absent
 * @param note what was done; never names of residents
 */
public record DutyEntryDraft(
        @NotBlank @Size(max = 20) String memberNo,
        @NotNull LocalDate day,
        @NotNull DutyKind kind,
        @Digits(integer = 3, fraction = 2) BigDecimal hours,
        @NotBlank @Size(max = 20) String basisNo,
        @Pattern(regexp = "\\d{5}") String placeCode,
        @Size(max = 500) String note) {}
