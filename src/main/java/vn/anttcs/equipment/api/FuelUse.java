package vn.anttcs.equipment.api;

import java.util.List;

/**
 * Sử dụng nhiên liệu của một nơi giữ trong tháng, in units of measure of the fuel, which is litres.
 *
 * @param unitCode code today of the commune of the holder, or of the province whose store it is
 * @param holder who has it; may be absent in the contract, like everything that may be empty
 * @param issued came to the holder in the month
 * @param consumed was noted as used up in the ledger of custody
 * @param logged was used by the vehicles according to their logs
 * @param unlogged consumed less logged
 * @param unexplained whether anything of it differs and nobody explained it
 */
public record FuelUse(
        String unitCode,
        EquipmentHolder holder,
        long issued,
        long consumed,
        long logged,
        long unlogged,
        boolean unexplained,
        List<VehicleFuelUse> vehicles) {}
