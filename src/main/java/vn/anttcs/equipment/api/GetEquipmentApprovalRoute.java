package vn.anttcs.equipment.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Xem các bước xét duyệt: who decides requests of a unit on a day, as known at a recorded time.
 *
 * @param unitCode code of the commune or province, {@code VN} for what holds in the nation
 */
public record GetEquipmentApprovalRoute(
        @NotBlank @Pattern(regexp = "VN|\\d{2}|\\d{5}") String unitCode, LocalDate validOn, Instant knownOn) {}
