package vn.anttcs.equipment.persistence;

import java.time.Instant;

/**
 * A movement as it is kept.
 *
 * @param movementNo public number, for life
 */
public record MovementRow(long id, String movementNo, Instant recordedAt, MovementHead head) {}
