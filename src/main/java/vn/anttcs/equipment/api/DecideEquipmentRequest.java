package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.anttcs.equipment.rule.request.RequestOutcome;
import vn.anttcs.equipment.rule.request.RequestStep;
import vn.anttcs.shared.Decision;

/**
 * Xét duyệt đề nghị: a step approves a request, with other quantities or as it is, or refuses it.
 *
 * @param unitCode code of the commune or province that asked
 * @param step the step that decides
 * @param outcome approved or refused
 * @param reason why; needed to refuse, else null
 * @param lines quantities that change, each with its reason; none where it is approved as it is
 * @param decision on which it rests, or null
 * @param version of the request that was looked at, or null
 */
public record DecideEquipmentRequest(
        @NotBlank @Pattern(regexp = "\\d{2}|\\d{5}") String unitCode,
        @NotBlank @Size(max = 20) String requestNo,
        @NotNull RequestStep step,
        @NotNull RequestOutcome outcome,
        @Size(min = 1, max = 500) String reason,
        @Size(max = 200) List<@Valid ApprovedLine> lines,
        @Valid Decision decision,
        @PositiveOrZero Long version) {}
