package vn.anttcs.budget.api;

import java.time.Instant;
import java.util.List;
import vn.anttcs.budget.rule.year.EstimateState;
import vn.anttcs.shared.Decision;

/**
 * Dự toán của một đơn vị cho một năm.
 *
 * @param simulationNo the simulation that it rests on, or null
 * @param policyCode the draft of the simulation, or null for the policies in force
 * @param note what was noted with it, or null
 * @param submittedBy null before it is submitted
 * @param submittedAt as submittedBy, null
 * @param decidedBy null before it is decided
 * @param decidedAt as decidedBy, null
 * @param decision the act that approves it, or null
 * @param reason why it was returned last, or null
 * @param estimatedDong what is asked for in all, in đồng
 * @param comparison each line beside what the unit is allocated by now
 * @param version grows with each change
 */
public record Estimate(
        String estimateNo,
        String unitCode,
        int budgetYear,
        EstimateState state,
        String simulationNo,
        String policyCode,
        String note,
        String madeBy,
        Instant madeAt,
        String submittedBy,
        Instant submittedAt,
        String decidedBy,
        Instant decidedAt,
        Decision decision,
        String reason,
        List<EstimateLine> lines,
        long estimatedDong,
        List<EstimateComparison> comparison,
        long version) {}
