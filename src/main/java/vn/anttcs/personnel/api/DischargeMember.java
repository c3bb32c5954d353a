package vn.anttcs.personnel.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.personnel.rule.DischargeGround;
import vn.anttcs.shared.Decision;

/**
 * Orders that a member leaves the force.
 *
 * @param ground one ground of the closed list of Law 30/2023/QH15, Art. 17.3
 * @param dischargedOn first day on which the person is no longer a member
 * @param evidence what is handed in; reminders and refusals in the register need not be named again
 * @param version version of the member that the caller has seen, or null when it does not matter
 */
public record DischargeMember(
        @NotBlank @Size(max = 20) String memberNo,
        @NotNull DischargeGround ground,
        @NotNull LocalDate dischargedOn,
        @Size(max = 20) @Valid List<EvidenceRecord> evidence,
        @NotNull @Valid Decision decision,
        @PositiveOrZero Long version) {}
