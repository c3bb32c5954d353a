package vn.anttcs.equipment.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import vn.anttcs.equipment.rule.request.RequestState;
import vn.anttcs.equipment.rule.request.RequestStep;

/**
 * Danh sách đề nghị: the requests of a unit and everything below it, the latest first.
 *
 * @param unitCode code of the unit, {@code VN} for the nation
 * @param state of these alone, or null
 * @param step of those alone that wait for this step, or null
 * @param limit items of a page, 50 when absent
 * @param cursor {@code next} of the page before
 */
public record ListEquipmentRequests(
        @NotBlank @Pattern(regexp = "VN|\\d{2}|\\d{5}") String unitCode,
        RequestState state,
        RequestStep step,
        Instant knownOn,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 500) String cursor) {}
