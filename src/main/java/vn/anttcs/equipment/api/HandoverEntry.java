package vn.anttcs.equipment.api;

import java.util.List;

/**
 * Phần của một người trên biên bản.
 *
 * @param teamCode code of a team, or null
 * @param memberNo number of a member, or null
 * @param name full name of the member, or null of a team
 * @param movementNo number of the movement in the ledger
 */
public record HandoverEntry(
        String teamCode, String memberNo, String name, String movementNo, List<MovementLine> lines) {}
