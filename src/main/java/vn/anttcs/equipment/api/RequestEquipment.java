package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.equipment.rule.FundingSource;

/**
 * Đề nghị trang bị: submits what a commune or a province asks for to the first body that decides.
 *
 * @param unitCode code of the commune or province that asks
 * @param fundingSource who would pay; all kinds of a request have the same
 * @param gapOn the day whose gap it goes by: each line shows what was lacking of its kind, and without lines all that was lacking is asked for; null without one
 * @param reason why it is asked for
 * @param lines kind by kind; none where everything that was lacking on the day of the gap is asked for
 */
public record RequestEquipment(
        @NotBlank @Pattern(regexp = "\\d{2}|\\d{5}") String unitCode,
        @NotNull FundingSource fundingSource,
        LocalDate gapOn,
        @NotBlank @Size(max = 500) String reason,
        @Size(max = 200) List<@Valid RequestedLine> lines) {}
