package vn.anttcs.equipment.api;

import java.time.Instant;
import java.util.List;

/**
 * Phương tiện đi lại.
 *
 * @param holder who has it on the day, or null when nobody has
 * @param plate registration number on the day, or null
 * @param driverNo number of the member who drives it on the day, or null
 * @param driverServes whether the driver serves on the day
 * @param papers those that are valid on the day
 * @param version grows with each change of what is said of it; 0 before the first
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 */
public record Vehicle(
        String kindCode,
        String serialNo,
        EquipmentHolder holder,
        String plate,
        String driverNo,
        boolean driverServes,
        List<VehiclePaper> papers,
        long version,
        Instant knownOn) {}
