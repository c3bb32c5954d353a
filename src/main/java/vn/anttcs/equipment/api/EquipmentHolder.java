package vn.anttcs.equipment.api;

import jakarta.validation.constraints.Size;

/**
 * Nơi giữ: exactly one of the three.
 *
 * @param storeNo number of a store, or null
 * @param teamCode code of a team, or null
 * @param memberNo number of a member, or null
 */
public record EquipmentHolder(
        @Size(max = 20) String storeNo,
        @Size(max = 20) String teamCode,
        @Size(max = 20) String memberNo) {}
