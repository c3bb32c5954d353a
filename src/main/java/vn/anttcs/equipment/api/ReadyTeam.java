package vn.anttcs.equipment.api;

import java.util.List;

/**
 * Tổ và mức sẵn sàng: with whom and with what a team can turn out.
 *
 * @param communeCode code today of the commune; null while it is to be decided
 * @param members who serve, without those who are suspended
 * @param certified of these, who hold a valid certificate of use
 * @param ready whether it has what is asked
 * @param lacks what it lacks of that
 * @param equipment support tools, vehicles, fuel and consumables that it can use, and what is asked for by name
 */
public record ReadyTeam(
        String teamCode,
        String communeCode,
        long members,
        long certified,
        boolean ready,
        List<ReadinessLack> lacks,
        List<ReadyEquipment> equipment) {}
