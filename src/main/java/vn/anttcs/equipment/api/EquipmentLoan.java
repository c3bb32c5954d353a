package vn.anttcs.equipment.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.equipment.rule.loan.OutingStatus;
import vn.anttcs.shared.Decision;

/**
 * Lần cho mượn.
 *
 * @param loanNo public number, for life
 * @param lender whose it is; may be absent in the contract, like everything that may be empty
 * @param borrower who has it; may be absent in the contract, like everything that may be empty
 * @param businessDay the day on which it was handed over
 * @param dueDay the last day on which it may be away
 * @param status on the day that was asked for
 * @param returns the acts by which something came back, or was lost
 * @param movementNo the movement by which it went
 * @param reason or null
 * @param decision on which it rests, or null
 * @param recordedAt when it was recorded
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 * @param awayValueDong what that of it which is away cost, in đồng, as far as prices are known; null while none of them is
 * @param unvalued so much of what is away has no known price; may be absent in the contract
 */
public record EquipmentLoan(
        String loanNo,
        EquipmentHolder lender,
        EquipmentHolder borrower,
        LocalDate businessDay,
        LocalDate dueDay,
        OutingStatus status,
        List<EquipmentOutLine> lines,
        List<EquipmentOutReturn> returns,
        String movementNo,
        String reason,
        Decision decision,
        Instant recordedAt,
        Instant knownOn,
        Long awayValueDong,
        Long unvalued) {}
