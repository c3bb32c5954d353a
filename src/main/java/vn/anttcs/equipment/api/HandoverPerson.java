package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Một người trên biên bản bàn giao: exactly one of team and member, and what is theirs.
 *
 * @param teamCode code of a team, or null
 * @param memberNo number of a member, or null
 */
public record HandoverPerson(
        @Size(max = 20) String teamCode,
        @Size(max = 20) String memberNo,
        @NotEmpty @Size(max = 500) List<@Valid EquipmentLine> lines) {}
