package vn.anttcs.budget.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.anttcs.budget.api.SimulatedDuty;
import vn.anttcs.budget.api.SimulationState;
import vn.anttcs.platform.persistence.Database;

/** The simulations themselves and what they were asked. */
@ApplicationScoped
public class SimulationRows {
    private static final String SELECT = "select id, simulation_no, unit_id, unit_code, from_month, to_month, force_on,"
            + " known_on, duty, duty_year, with_claims, state, progress, members, started_by, created_at, started_at, finished_at,"
            + " incident, cancel_wanted from simulation";
    private static final RowMapper<SimulationRow> ROW = (results, context) -> row(results);

    private Database database;

    protected SimulationRows() {}

    @Inject
    public SimulationRows(Database database) {
        this.database = database;
    }

    /** A new simulation that waits, with its drafts and ceilings. */
    public void add(SimulationRow row, List<SimulationRow.Draft> drafts, List<SimulationRow.Ceiling> ceilings) {
        database.use(handle -> {
            SimulationRow.Asked asked = row.asked();
            handle.createUpdate("insert into simulation (id, simulation_no, unit_id, unit_code, from_month, to_month,"
                            + " force_on, known_on, duty, duty_year, with_claims, state, progress, members, started_by,"
                            + " created_at, cancel_wanted) values (:id, :no, :unit, :code, :from, :to, :force, :known,"
                            + " :duty, :year, :claims, :state, 0, 0, :by, :created, false)")
                    .bind("id", row.id())
                    .bind("no", row.simulationNo())
                    .bind("unit", asked.unitId())
                    .bind("code", asked.unitCode())
                    .bind("from", asked.fromMonth().toString())
                    .bind("to", asked.toMonth().toString())
                    .bind("force", asked.forceOn())
                    .bind("known", asked.knownOn())
                    .bind("duty", asked.duty().name())
                    .bind("year", asked.dutyYear())
                    .bind("claims", asked.claims())
                    .bind("state", row.state().name())
                    .bind("by", row.startedBy())
                    .bind("created", row.times().created())
                    .execute();
            for (SimulationRow.Draft draft : drafts) {
                handle.execute(
                        "insert into simulation_draft (simulation_id, scenario, policy_code, revision, checksum,"
                                + " document) values (?, ?, ?, ?, ?, ?)",
                        row.id(),
                        draft.scenario(),
                        draft.policyCode(),
                        draft.revision(),
                        draft.checksum(),
                        draft.document());
            }
            for (int index = 0; index < ceilings.size(); index++) {
                SimulationRow.Ceiling ceiling = ceilings.get(index);
                handle.execute(
                        "insert into simulation_ceiling (simulation_id, ceiling_no, budget_year, funding_source,"
                                + " funding_level, amount_dong) values (?, ?, ?, ?, ?, ?)",
                        row.id(),
                        index + 1,
                        ceiling.year(),
                        ceiling.source(),
                        ceiling.level(),
                        ceiling.dong());
            }
        });
    }

    /** The simulation of that number. */
    public Optional<SimulationRow> find(long simulationNo) {
        return database.with(handle -> handle.createQuery(SELECT + " where simulation_no = :no")
                .bind("no", simulationNo)
                .map(ROW)
                .findFirst());
    }

    /** A simulation that is known to be there. */
    public SimulationRow get(long simulationId) {
        return database.with(handle -> handle.createQuery(SELECT + " where id = :id")
                .bind("id", simulationId)
                .map(ROW)
                .one());
    }

    /** The simulation of that number, locked until commit. */
    public Optional<SimulationRow> lock(long simulationNo) {
        return database.with(handle -> handle.createQuery(SELECT + " where simulation_no = :no for update")
                .bind("no", simulationNo)
                .map(ROW)
                .findFirst());
    }

    /** Simulations before a number, the newest first; unit and state may be null. */
    public List<SimulationRow> list(Long unitId, SimulationState state, long before, int most) {
        return database.with(handle -> handle.createQuery(SELECT + " where simulation_no < :before"
                        + (unitId == null ? "" : " and unit_id = :unit")
                        + (state == null ? "" : " and state = :state")
                        + " order by simulation_no desc limit :most")
                .bind("before", before)
                .bind("unit", unitId)
                .bind("state", state == null ? null : state.name())
                .bind("most", most)
                .map(ROW)
                .list());
    }

    /** The drafts of a simulation in their order. */
    public List<SimulationRow.Draft> drafts(long simulationId) {
        return database.with(handle -> handle.createQuery("select scenario, policy_code, revision, checksum, document"
                        + " from simulation_draft where simulation_id = :id order by scenario")
                .bind("id", simulationId)
                .map((results, context) -> new SimulationRow.Draft(
                        results.getInt(1),
                        results.getString(2),
                        results.getInt(3),
                        results.getString(4),
                        results.getString(5)))
                .list());
    }

    /** The ceilings of a simulation in the order in which they were named. */
    public List<SimulationRow.Ceiling> ceilings(long simulationId) {
        return database.with(handle -> handle.createQuery("select budget_year, funding_source, funding_level,"
                        + " amount_dong from simulation_ceiling where simulation_id = :id order by ceiling_no")
                .bind("id", simulationId)
                .map((results, context) -> new SimulationRow.Ceiling(
                        results.getInt(1), results.getString(2), results.getString(3), results.getLong(4)))
                .list());
    }

    private static SimulationRow row(ResultSet results) throws SQLException {
        int dutyYear = results.getInt("duty_year");
        return new SimulationRow(
                results.getLong("id"),
                results.getLong("simulation_no"),
                new SimulationRow.Asked(
                        results.getLong("unit_id"),
                        results.getString("unit_code"),
                        YearMonth.parse(results.getString("from_month")),
                        YearMonth.parse(results.getString("to_month")),
                        results.getObject("force_on", LocalDate.class),
                        instant(results, "known_on"),
                        SimulatedDuty.valueOf(results.getString("duty")),
                        dutyYear == 0 ? null : dutyYear,
                        results.getBoolean("with_claims")),
                SimulationState.valueOf(results.getString("state")),
                results.getInt("progress"),
                results.getLong("members"),
                results.getString("started_by"),
                new SimulationRow.Times(
                        instant(results, "created_at"),
                        instant(results, "started_at"),
                        instant(results, "finished_at")),
                results.getString("incident"),
                results.getBoolean("cancel_wanted"));
    }

    private static Instant instant(ResultSet results, String column) throws SQLException {
        LocalDateTime found = results.getObject(column, LocalDateTime.class);
        return found == null ? null : found.toInstant(ZoneOffset.UTC);
    }
}
