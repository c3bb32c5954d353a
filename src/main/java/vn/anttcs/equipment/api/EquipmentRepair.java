package vn.anttcs.equipment.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.equipment.rule.loan.OutingStatus;
import vn.anttcs.shared.Decision;

/**
 * Lần sửa chữa.
 *
 * @param repairNo public number, for life
 * @param holder whose it is; may be absent in the contract, like everything that may be empty
 * @param businessDay the day on which it went
 * @param repairer who repairs
 * @param documentNo number of the note with which it went, or null
 * @param documentDate date of that note, or null
 * @param dueDay the last day on which it may be away, or null
 * @param status on the day that was asked for
 * @param costDong what it cost by then, in đồng
 * @param returns the acts by which something came back
 * @param movementNo the movement by which it went
 * @param reason or null
 * @param decision on which it rests, or null
 * @param recordedAt when it was recorded
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 * @param awayValueDong what that of it which is away cost, in đồng, as far as prices are known; null while none of them is
 * @param unvalued so much of what is away has no known price; may be absent in the contract
 */
public record EquipmentRepair(
        String repairNo,
        EquipmentHolder holder,
        LocalDate businessDay,
        String repairer,
        String documentNo,
        LocalDate documentDate,
        LocalDate dueDay,
        OutingStatus status,
        List<EquipmentOutLine> lines,
        long costDong,
        List<EquipmentOutReturn> returns,
        String movementNo,
        String reason,
        Decision decision,
        Instant recordedAt,
        Instant knownOn,
        Long awayValueDong,
        Long unvalued) {}
