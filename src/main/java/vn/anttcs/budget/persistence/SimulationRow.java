package vn.anttcs.budget.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.anttcs.budget.api.SimulatedDuty;
import vn.anttcs.budget.api.SimulationState;

/**
 * One simulation as it is kept.
 *
 * @param percent how much of the work is done
 * @param members how many members have been computed
 * @param incident number of the failure in the log, or null
 */
public record SimulationRow(
        long id,
        long simulationNo,
        Asked asked,
        SimulationState state,
        int percent,
        long members,
        String startedBy,
        Times times,
        String incident,
        boolean cancelWanted) {

    /**
     * What was asked.
     *
     * @param unitId internal id of the unit
     * @param forceOn the day whose force is taken for all months, or null
     * @param dutyYear the year whose duty is taken, or null
     * @param claims whether the approved claims of the months count
     */
    public record Asked(
            long unitId,
            String unitCode,
            YearMonth fromMonth,
            YearMonth toMonth,
            LocalDate forceOn,
            Instant knownOn,
            SimulatedDuty duty,
            Integer dutyYear,
            boolean claims) {}

    /** When what happened; null while it has not. */
    public record Times(Instant created, Instant started, Instant finished) {}

    /**
     * A draft, word for word.
     *
     * @param scenario its place among the drafts, counted from 1
     */
    public record Draft(int scenario, String policyCode, int revision, String checksum, String document) {}

    /** A ceiling; source and level are null for all. */
    public record Ceiling(int year, String source, String level, long dong) {}

    /** What the rules on team sizes of a scenario come to. */
    public record Headcount(
            int scenario, long teams, long unsized, long least, long most, long authorised, long strength) {}
}
