package vn.anttcs.equipment.api;

import jakarta.validation.constraints.Size;

/**
 * Người sử dụng: exactly one of the two.
 *
 * @param teamCode code of a team, or null
 * @param memberNo number of a member, or null
 */
public record EquipmentUser(
        @Size(max = 20) String teamCode, @Size(max = 20) String memberNo) {}
