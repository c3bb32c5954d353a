package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.anttcs.equipment.rule.request.RequestStep;
import vn.anttcs.shared.Decision;

/**
 * Đặt cơ quan xét duyệt: says from a day on who decides a step of requests in a territory.
 *
 * @param unitCode code of the province, {@code VN} for the nation
 * @param step the step
 * @param validFrom first day
 * @param body name of the body
 * @param forCentral whether requests that central budget pays for need the step
 * @param forLocal whether requests that local budget pays for need it
 * @param legalBasis what says so
 * @param decision on which it rests
 * @param version version that the caller has seen, or null when it does not matter
 */
public record SetEquipmentApprovalBody(
        @NotBlank @Pattern(regexp = "VN|\\d{2}") String unitCode,
        @NotNull RequestStep step,
        @NotNull LocalDate validFrom,
        @NotBlank @Size(max = 200) String body,
        boolean forCentral,
        boolean forLocal,
        @NotBlank @Size(max = 200) String legalBasis,
        @NotNull @Valid Decision decision,
        @PositiveOrZero Long version) {}
