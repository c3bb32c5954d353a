package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.anttcs.shared.Decision;

/**
 * Lập biên bản ngược lại: puts a hand-over right by a new list in the other direction, with everything that stands on it.
 *
 * @param storeNo the store of the list
 * @param listNo number of the list
 * @param businessDay the day on which the new one was signed
 * @param officer who signs for the store
 * @param reason why
 * @param decision on which it rests, or null
 */
public record ReverseHandover(
        @NotBlank @Size(max = 20) String storeNo,
        @NotBlank @Size(max = 20) String listNo,
        @NotNull LocalDate businessDay,
        @NotBlank @Size(max = 120) String officer,
        @NotBlank @Size(max = 500) String reason,
        @Valid Decision decision) {}
