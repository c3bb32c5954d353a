package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.shared.Decision;

/**
 * Lập biên bản bàn giao: many items to one or many people in one act, all of it or nothing.
 *
 * @param storeNo the store that gives or takes back
 * @param direction from the store or back to it
 * @param businessDay the day on which it was signed
 * @param officer who signs for the store
 * @param people each once, with at most 500 lines in all
 * @param reason why, or null
 * @param decision on which it rests, or null
 */
public record MakeHandover(
        @NotBlank @Size(max = 20) String storeNo,
        @NotNull HandoverDirection direction,
        @NotNull LocalDate businessDay,
        @NotBlank @Size(max = 120) String officer,
        @NotEmpty @Size(max = 100) List<@Valid HandoverPerson> people,
        @Size(max = 500) String reason,
        @Valid Decision decision) {}
