package vn.anttcs.personnel.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.anttcs.personnel.rule.CasualtyCategory;
import vn.anttcs.personnel.rule.CasualtyKind;
import vn.anttcs.shared.Decision;

/**
 * Records a death or an injury; a death ends the service.
 *
 * @param onDuty whether while performing a task
 * @param occurredOn day of the injury; for a death the day of death
 * @param lostCapacityPercent degree of lost capacity for work in percent, for an injury, when it has been assessed
 * @param decision the act of recognition, where there is one
 * @param version version of the member that the caller has seen, or null when it does not matter
 */
public record RecordCasualty(
        @NotBlank @Size(max = 20) String memberNo,
        @NotNull CasualtyKind kind,
        @NotNull Boolean onDuty,
        @NotNull LocalDate occurredOn,
        @NotNull CasualtyCategory category,
        @Min(0) @Max(100) Integer lostCapacityPercent,
        @Valid Decision decision,
        @PositiveOrZero Long version) {}
