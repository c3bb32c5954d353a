package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.anttcs.shared.Decision;

/**
 * Đóng kho: a store that has nothing on the day and all later ones.
 *
 * @param storeNo number of the store
 * @param closedFrom first day on which it is closed, today at the latest
 * @param decision on which it rests
 */
public record CloseEquipmentStore(
        @NotBlank @Size(max = 20) String storeNo,
        @NotNull LocalDate closedFrom,
        @NotNull @Valid Decision decision,
        Long version) {}
