package vn.anttcs.equipment.api;

import jakarta.validation.constraints.Size;

/**
 * Bên cho mượn: exactly one of the two.
 *
 * @param storeNo number of a store, or null
 * @param teamCode code of a team, or null
 */
public record EquipmentLender(
        @Size(max = 20) String storeNo, @Size(max = 20) String teamCode) {}
