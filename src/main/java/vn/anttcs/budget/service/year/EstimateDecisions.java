package vn.anttcs.budget.service.year;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.budget.api.DecideEstimate;
import vn.anttcs.budget.api.Estimate;
import vn.anttcs.budget.api.SubmitEstimate;
import vn.anttcs.budget.persistence.year.EstimateRow;
import vn.anttcs.budget.rule.year.EstimateState;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.http.Call;
import vn.anttcs.platform.persistence.Clockwork;

/** Trình và duyệt dự toán: by two persons. */
@Stateless
public class EstimateDecisions {
    @Inject
    private EstimateDesk desk;

    @Inject
    private Clockwork clockwork;

    /** Submits a draft; from then on nobody changes it until it is decided. */
    @Operation(value = "submitEstimate", right = Right.BUDGET_PLAN, units = "unitCode", write = true)
    public Estimate submitEstimate(SubmitEstimate command) {
        EstimateRow row = desk.lock(
                command.unitCode(), command.budgetYear(), command.estimateNo(), command.version(), EstimateState.DRAFT);
        if (row.lines().isEmpty()) {
            throw Refusal.refused("ESTIMATE_EMPTY", "estimateNo");
        }
        EstimateRow.Acts old = row.acts();
        write(
                row,
                EstimateState.SUBMITTED,
                new EstimateRow.Acts(
                        old.madeBy(),
                        old.madeAt(),
                        Call.current().caller().name(),
                        clockwork.stamp(),
                        null,
                        null,
                        null,
                        null));
        return desk.view(command.unitCode(), command.budgetYear(), command.estimateNo());
    }

    /** Approves what somebody else has drafted and submitted, or makes it a draft again. */
    @Operation(value = "decideEstimate", right = Right.BUDGET_ALLOCATE, units = "unitCode", write = true)
    public Estimate decideEstimate(DecideEstimate command) {
        EstimateRow row = desk.lock(
                command.unitCode(),
                command.budgetYear(),
                command.estimateNo(),
                command.version(),
                EstimateState.SUBMITTED);
        String caller = Call.current().caller().name();
        EstimateRow.Acts old = row.acts();
        if (List.of(old.madeBy(), old.submittedBy()).contains(caller)) {
            throw Refusal.refused("ESTIMATE_SECOND_PERSON", "estimateNo", caller);
        }
        if (command.approved() != (command.decision() != null) || command.approved() != (command.reason() == null)) {
            throw Refusal.refused("ESTIMATE_DECISION", command.approved() ? "decision" : "reason");
        }
        Long decision = command.decision() == null
                ? null
                : Long.valueOf(desk.decisions().store(command.decision()));
        write(
                row,
                EstimateState.decided(command.approved()),
                new EstimateRow.Acts(
                        old.madeBy(),
                        old.madeAt(),
                        old.submittedBy(),
                        old.submittedAt(),
                        caller,
                        clockwork.stamp(),
                        decision,
                        command.reason()));
        return desk.view(command.unitCode(), command.budgetYear(), command.estimateNo());
    }

    private void write(EstimateRow row, EstimateState state, EstimateRow.Acts acts) {
        desk.rows().act(new EstimateRow(row.id(), row.head(), state, acts, row.lines(), row.version()));
    }
}
