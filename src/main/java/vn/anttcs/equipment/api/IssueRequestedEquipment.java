package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.shared.Decision;

/**
 * Cấp phát theo đề nghị: hands out what was received for a request from a store to a team or a member.
 *
 * @param unitCode code of the commune or province that asked
 * @param storeNo the store that gives
 * @param to the team or member that takes
 * @param businessDay the day on which it was done
 * @param lines what is handed out
 * @param decision on which it rests, or null
 * @param version of the request that was looked at, or null
 */
public record IssueRequestedEquipment(
        @NotBlank @Pattern(regexp = "\\d{2}|\\d{5}") String unitCode,
        @NotBlank @Size(max = 20) String requestNo,
        @NotBlank @Size(max = 20) String storeNo,
        @Valid EquipmentUser to,
        @NotNull LocalDate businessDay,
        @NotEmpty @Size(max = 500) List<@Valid DeliveredLine> lines,
        @Valid Decision decision,
        @PositiveOrZero Long version) {}
