package vn.anttcs.budget.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.anttcs.budget.rule.simulation.Change;
import vn.anttcs.budget.rule.simulation.Dimension;
import vn.anttcs.budget.rule.simulation.Span;
import vn.anttcs.budget.rule.simulation.Sum;
import vn.anttcs.budget.rule.simulation.Totals.Total;
import vn.anttcs.platform.persistence.Database;

/** What simulations come to. */
@ApplicationScoped
public class SimulationTotals {
    private static final int BATCH = 1_000;
    private static final String SELECT = "select dimension, span, group_code, period, scenario, member_months,"
            + " total_dong, base_dong, without_policy, unresolved, split_months, gainers, gain_dong, losers, loss_dong,"
            + " unchanged from simulation_total where simulation_id = :id";

    private Database database;

    protected SimulationTotals() {}

    @Inject
    public SimulationTotals(Database database) {
        this.database = database;
    }

    /** Keeps all totals of a simulation. */
    public void add(long simulationId, List<Total> totals) {
        for (int from = 0; from < totals.size(); from += BATCH) {
            List<Total> some = totals.subList(from, Math.min(totals.size(), from + BATCH));
            database.use(handle -> {
                PreparedBatch batch = handle.prepareBatch("insert into simulation_total (simulation_id, dimension,"
                        + " span, group_code, period, scenario, member_months, total_dong, base_dong, without_policy,"
                        + " unresolved, split_months, gainers, gain_dong, losers, loss_dong, unchanged) values (:id,"
                        + " :dimension, :span, :group, :period, :scenario, :months, :dong, :base, :without,"
                        + " :unresolved, :split, :gainers, :gain, :losers, :loss, :unchanged)");
                some.forEach(total -> bind(batch, simulationId, total));
                batch.execute();
            });
        }
    }

    private static void bind(PreparedBatch batch, long simulationId, Total total) {
        Change change = total.change();
        batch.bind("id", simulationId)
                .bind("dimension", total.dimension().name())
                .bind("span", total.span().name())
                .bind("group", total.group())
                .bind("period", total.period())
                .bind("scenario", total.scenario())
                .bind("months", total.sum().memberMonths())
                .bind("dong", total.sum().dong())
                .bind("base", total.base())
                .bind("without", total.sum().withoutPolicy())
                .bind("unresolved", total.sum().unresolved())
                .bind("split", total.sum().split())
                .bind("gainers", change == null ? null : change.gainers())
                .bind("gain", change == null ? null : change.gain())
                .bind("losers", change == null ? null : change.losers())
                .bind("loss", change == null ? null : change.loss())
                .bind("unchanged", change == null ? null : change.unchanged())
                .add();
    }

    /** The totals of one dimension and span in the order of groups, periods and scenarios, behind those of the key. */
    public List<Total> page(long simulationId, Dimension dimension, Span span, Behind behind, int most) {
        return database.with(handle -> handle.createQuery(SELECT
                        + " and dimension = :dimension and span = :span and (group_code > :group"
                        + " or (group_code = :group and period > :period)"
                        + " or (group_code = :group and period = :period and scenario > :scenario))"
                        + " order by group_code, period, scenario limit :most")
                .bind("id", simulationId)
                .bind("dimension", dimension.name())
                .bind("span", span.name())
                .bind("group", behind.group())
                .bind("period", behind.period())
                .bind("scenario", behind.scenario())
                .bind("most", most)
                .map((results, context) -> total(results))
                .list());
    }

    /** Behind which total a page begins. */
    public record Behind(String group, String period, int scenario) {
        /** From the beginning. */
        public static final Behind NOTHING = new Behind("", "", -1);
    }

    /** Every total of a simulation in the order of dimensions, spans, groups, periods and scenarios. */
    public List<Total> all(long simulationId) {
        return database.with(
                handle -> handle.createQuery(SELECT + " order by dimension, span, group_code, period, scenario")
                        .bind("id", simulationId)
                        .map((results, context) -> total(results))
                        .list());
    }

    private static Total total(ResultSet results) throws SQLException {
        long gainers = results.getLong("gainers");
        Change change = results.wasNull()
                ? null
                : new Change(
                        gainers,
                        results.getLong("gain_dong"),
                        results.getLong("losers"),
                        results.getLong("loss_dong"),
                        results.getLong("unchanged"));
        return new Total(
                Dimension.valueOf(results.getString("dimension")),
                Span.valueOf(results.getString("span")),
                results.getString("group_code"),
                results.getString("period"),
                results.getInt("scenario"),
                new Sum(
                        results.getLong("member_months"),
                        results.getLong("total_dong"),
                        results.getLong("without_policy"),
                        results.getLong("unresolved"),
                        results.getLong("split_months")),
                results.getLong("base_dong"),
                change);
    }

    /** Keeps what the rules on team sizes come to. */
    public void addHeadcounts(long simulationId, List<SimulationRow.Headcount> headcounts) {
        database.use(handle -> headcounts.forEach(headcount -> handle.execute(
                "insert into simulation_headcount (simulation_id, scenario, teams, unsized_teams, least_members,"
                        + " most_members, authorised_members, strength) values (?, ?, ?, ?, ?, ?, ?, ?)",
                simulationId,
                headcount.scenario(),
                headcount.teams(),
                headcount.unsized(),
                headcount.least(),
                headcount.most(),
                headcount.authorised(),
                headcount.strength())));
    }

    /** What the rules on team sizes come to, in the order of scenarios. */
    public List<SimulationRow.Headcount> headcounts(long simulationId) {
        return database.with(handle -> handle.createQuery("select scenario, teams, unsized_teams, least_members,"
                        + " most_members, authorised_members, strength from simulation_headcount"
                        + " where simulation_id = :id order by scenario")
                .bind("id", simulationId)
                .map((results, context) -> new SimulationRow.Headcount(
                        results.getInt(1),
                        results.getLong(2),
                        results.getLong(3),
                        results.getLong(4),
                        results.getLong(5),
                        results.getLong(6),
                        results.getLong(7)))
                .list());
    }
}
