package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.anttcs.shared.Decision;

/**
 * Lập kho trang bị of a province or a commune.
 *
 * @param unitCode code of the province or commune
 * @param validFrom first day
 * @param decision on which it rests, or null
 */
public record OpenEquipmentStore(
        @NotBlank @Pattern(regexp = "\\d{2}|\\d{5}") String unitCode,
        @NotBlank @Size(max = 200) String name,
        @NotNull LocalDate validFrom,
        @Valid Decision decision) {}
