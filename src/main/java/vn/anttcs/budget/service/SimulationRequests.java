package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.anttcs.access.api.Right;
import vn.anttcs.budget.api.SimulatedDuty;
import vn.anttcs.budget.api.SimulatedPolicy;
import vn.anttcs.budget.api.SimulationCeiling;
import vn.anttcs.budget.api.StartSimulation;
import vn.anttcs.budget.persistence.PolicyRow;
import vn.anttcs.budget.persistence.PolicyRows;
import vn.anttcs.budget.persistence.SimulationRow;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;

/** What can be simulated, and how it is kept so that it can be read again. */
@ApplicationScoped
public class SimulationRequests {
    private static final int MOST_MONTHS = 36;

    private PolicySight sight;
    private PolicyBooks books;

    protected SimulationRequests() {}

    @Inject
    public SimulationRequests(PolicySight sight, PolicyBooks books) {
        this.sight = sight;
        this.books = books;
    }

    /** Refuses months, duty and drafts that make no sense. */
    static void refuseWrong(StartSimulation command) {
        List<Problem> problems = new ArrayList<>();
        if (command.toMonth().isBefore(command.fromMonth())) {
            problems.add(
                    Problem.of("PERIOD_REVERSED", "toMonth", command.fromMonth().toString()));
        } else if (command.fromMonth().until(command.toMonth(), ChronoUnit.MONTHS) >= MOST_MONTHS) {
            problems.add(Problem.of("SIMULATION_TOO_LONG", "toMonth", String.valueOf(MOST_MONTHS)));
        }
        if (command.duty() == SimulatedDuty.REFERENCE_YEAR && command.dutyYear() == null) {
            problems.add(Problem.of("REQUIRED", "dutyYear"));
        }
        if (command.duty() != SimulatedDuty.REFERENCE_YEAR && command.dutyYear() != null) {
            problems.add(Problem.of("SIMULATION_DUTY_YEAR", "dutyYear"));
        }
        Set<String> codes = new HashSet<>();
        for (SimulatedPolicy draft : drafts(command)) {
            if (!codes.add(draft.policyCode())) {
                problems.add(Problem.of("SIMULATION_DRAFT_TWICE", "drafts", draft.policyCode()));
            }
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    private static List<SimulatedPolicy> drafts(StartSimulation command) {
        return command.drafts() == null ? List.of() : command.drafts();
    }

    /** The drafts, word for word; one that could not be released as it is, is refused as a release would refuse it. */
    List<SimulationRow.Draft> drafts(StartSimulation command, Instant knownOn) {
        PolicyBook book = books.knownOn(knownOn);
        List<SimulationRow.Draft> drafts = new ArrayList<>();
        for (SimulatedPolicy draft : drafts(command)) {
            PolicyRow row = sight.see(draft.policyCode(), draft.revision(), Right.SIMULATION_RUN, "drafts");
            PolicyReleases.refuseCrossings(
                    book.with(books.entry(row.document(), row.head().revision())),
                    books.entry(row.document(), row.head().revision()),
                    "drafts");
            drafts.add(new SimulationRow.Draft(
                    drafts.size() + 1,
                    row.head().policyCode(),
                    row.head().revision(),
                    PolicyRows.checksum(row.document()),
                    row.document()));
        }
        return drafts;
    }

    static List<SimulationRow.Ceiling> ceilings(StartSimulation command) {
        List<SimulationCeiling> ceilings = command.ceilings() == null ? List.of() : command.ceilings();
        return ceilings.stream()
                .map(ceiling -> new SimulationRow.Ceiling(
                        ceiling.budgetYear(), ceiling.fundingSource(), ceiling.fundingLevel(), ceiling.amountDong()))
                .toList();
    }
}
