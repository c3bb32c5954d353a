package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.equipment.rule.check.CheckResult;
import vn.anttcs.equipment.rule.check.CheckerKind;
import vn.anttcs.shared.Decision;

/**
 * Ghi lần kiểm tra: what fails goes out of use, what was out of use and passes comes back.
 *
 * @param planCode plan of the kind, in force on the day
 * @param holder who has it
 * @param subject the piece with its serial number, or everything of the kind (size, lot) that the holder can use; what is
 *     out of use is checked with the state DAMAGED
 * @param checkedOn the day of the check
 * @param failed how many failed; all of them when absent and the result is FAILED
 * @param checker on whose behalf it was checked
 * @param checkedBy name of who checked
 * @param findings the points that failed or have a defect; none when it passed
 * @param recheckBy with defects: last day by which they are to be put right, or null
 * @param decision on which it rests, or null
 */
public record RecordEquipmentCheck(
        @NotBlank @Size(max = 40) String planCode,
        @Valid EquipmentHolder holder,
        @NotNull @Valid EquipmentLine subject,
        @NotNull LocalDate checkedOn,
        @NotNull CheckResult result,
        @PositiveOrZero @Max(1_000_000_000) Long failed,
        @NotNull CheckerKind checker,
        @NotBlank @Size(max = 120) String checkedBy,
        @Size(max = 40) List<@Valid EquipmentCheckFinding> findings,
        LocalDate recheckBy,
        @Valid Decision decision) {}
