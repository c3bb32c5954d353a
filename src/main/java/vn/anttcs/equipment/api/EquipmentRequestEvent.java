package vn.anttcs.equipment.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.equipment.rule.request.RequestAct;
import vn.anttcs.equipment.rule.request.RequestStep;
import vn.anttcs.shared.Decision;

/**
 * Diễn biến của đề nghị: what happened, who did it, when and why.
 *
 * @param step that decided, or null
 * @param doneBy sign-in name of who did it
 * @param recordedAt when
 * @param reason or null
 * @param decision on which it rests, or null
 * @param orderNo the order, or null
 * @param supplier of the order, or null
 * @param documentNo or null
 * @param documentDate or null
 * @param movementNo the movement by which it came or was handed out, or null
 * @param budget where it is booked, or null
 * @param budgetActNo the act of the budget that was written for it, or null
 * @param lines quantities, line by line
 */
public record EquipmentRequestEvent(
        RequestAct act,
        RequestStep step,
        String doneBy,
        Instant recordedAt,
        String reason,
        Decision decision,
        String orderNo,
        String supplier,
        String documentNo,
        LocalDate documentDate,
        String movementNo,
        EquipmentOrderBudget budget,
        String budgetActNo,
        List<EquipmentRequestEventLine> lines) {}
