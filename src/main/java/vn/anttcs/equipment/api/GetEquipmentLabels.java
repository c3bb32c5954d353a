package vn.anttcs.equipment.api;

import jakarta.validation.constraints.Size;

/**
 * Asks for labels of pieces with serial numbers: of those that one holder has today, or of those of one movement. Exactly
 * one of the first four is named.
 *
 * @param storeNo number of a store, or null
 * @param teamCode code of a team, or null
 * @param memberNo number of a member, or null
 * @param movementNo number of a movement such as a receipt, or null
 * @param kindCode of one kind alone
 * @param fromSerialNo from this serial number on, in the order of characters
 * @param toSerialNo up to this serial number
 */
public record GetEquipmentLabels(
        @Size(max = 20) String storeNo,
        @Size(max = 20) String teamCode,
        @Size(max = 20) String memberNo,
        @Size(max = 20) String movementNo,
        @Size(max = 40) String kindCode,
        @Size(max = 60) String fromSerialNo,
        @Size(max = 60) String toSerialNo) {}
