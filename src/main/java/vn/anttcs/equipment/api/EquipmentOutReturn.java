package vn.anttcs.equipment.api;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Một lần trở lại.
 *
 * @param movementNo its movement
 * @param businessDay the day on which it came back, or was lost
 * @param costDong of a repair, in đồng, or null
 * @param documentNo of a repair, or null
 * @param recordedAt when it was recorded
 */
public record EquipmentOutReturn(
        String movementNo, LocalDate businessDay, Long costDong, String documentNo, Instant recordedAt) {}
