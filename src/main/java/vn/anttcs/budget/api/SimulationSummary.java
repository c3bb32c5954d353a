package vn.anttcs.budget.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Mô phỏng trong danh sách, with everything that it was asked.
 *
 * @param forceOn the day whose force is taken for all months, or null
 * @param factsKnownOn the recorded time as of which everything is read
 * @param dutyYear the year whose duty is taken, or null
 * @param percent how much of the work is done
 * @param members how many members have been computed
 * @param startedAt null while it waits
 * @param finishedAt null until it ends
 * @param incident number of the failure in the log of the server, or null
 */
public record SimulationSummary(
        String simulationNo,
        SimulationState state,
        String unitCode,
        YearMonth fromMonth,
        YearMonth toMonth,
        LocalDate forceOn,
        Instant factsKnownOn,
        SimulatedDuty duty,
        Long dutyYear,
        List<SimulationDraft> drafts,
        long percent,
        long members,
        String startedBy,
        Instant createdAt,
        Instant startedAt,
        Instant finishedAt,
        String incident) {}
