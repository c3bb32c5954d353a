package vn.anttcs.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.anttcs.organisation.rule.ChangePlan;
import vn.anttcs.organisation.rule.MapFact;
import vn.anttcs.organisation.rule.UnitState;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.DatedTable;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.VietnameseText;

/** Writes a planned change of the map in sets: anchors, facts and the ends of attributes. */
@ApplicationScoped
public class MapWriter {
    private Database database;
    private DatedRows rows;
    private LineageRows lineage;

    protected MapWriter() {}

    @Inject
    public MapWriter(Database database, DatedRows rows, LineageRows lineage) {
        this.database = database;
        this.rows = rows;
        this.lineage = lineage;
    }

    /** An attribute that ended with its unit. */
    public record EndedAttribute(long unitId, String attribute) {}

    /** Writes what the plan does from the day on, and tells which attributes ended with their units. */
    public List<EndedAttribute> write(ChangePlan plan, long changeSetId, LocalDate day, Recording recording) {
        addAnchors(plan.created().stream().map(ChangePlan.Created::unitId).toList(), recording.stamp());
        touch(touched(plan), recording.stamp());
        Set<Long> superseded = new LinkedHashSet<>();
        List<Dated<UnitFact>> added = new ArrayList<>();
        plan.ended().forEach(end -> {
            superseded.add(end.row().rowId());
            remainder(end.row(), day, recording.stamp(), added);
        });
        plan.changed().forEach(change -> {
            superseded.add(change.row().rowId());
            remainder(change.row(), change.period().from(), recording.stamp(), added);
            added.add(row(change.row().unitId(), change.period(), change.state(), recording));
        });
        plan.created().forEach(unit -> added.add(row(unit.unitId(), DateRange.from(day), unit.state(), recording)));
        rows.supersede(UnitRows.FACTS, superseded, recording.stamp());
        rows.add(UnitRows.FACTS, added);
        lineage.add(changeSetId, day, plan.links(), recording.stamp());
        return endAttributes(plan, day, recording.stamp());
    }

    /** New anchors with version 1. */
    public void addAnchors(Collection<Long> unitIds, Instant stamp) {
        if (unitIds.isEmpty()) {
            return;
        }
        database.use(handle -> {
            PreparedBatch batch =
                    handle.prepareBatch("insert into unit (id, version, changed_at) values (:id, 1, :stamp)");
            unitIds.forEach(id -> batch.bind("id", id).bind("stamp", stamp).add());
            batch.execute();
        });
    }

    /** Counts the versions of units up. */
    public void touch(Collection<Long> unitIds, Instant stamp) {
        if (unitIds.isEmpty()) {
            return;
        }
        database.use(handle -> {
            PreparedBatch batch =
                    handle.prepareBatch("update unit set version = version + 1, changed_at = :stamp where id = :id");
            unitIds.forEach(id -> batch.bind("id", id).bind("stamp", stamp).add());
            batch.execute();
        });
    }

    /** Facts of new units: nothing can overlap. */
    public void addFacts(List<Dated<UnitFact>> facts) {
        rows.add(UnitRows.FACTS, facts);
    }

    /** A row of a unit, not yet written. */
    public Dated<UnitFact> row(long unitId, DateRange period, UnitState state, Recording recording) {
        return rows.row(unitId, null, period, values(state), recording);
    }

    private static Set<Long> touched(ChangePlan plan) {
        Set<Long> touched = plan.ended().stream()
                .map(end -> end.row().unitId())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        plan.changed().forEach(change -> touched.add(change.row().unitId()));
        return touched;
    }

    private void remainder(MapFact fact, LocalDate end, Instant stamp, List<Dated<UnitFact>> added) {
        if (fact.valid().from().isBefore(end)) {
            DateRange rest = new DateRange(fact.valid().from(), end);
            added.add(row(fact.unitId(), rest, fact.state(), new Recording(stamp, fact.decisionId())));
        }
    }

    private List<EndedAttribute> endAttributes(ChangePlan plan, LocalDate day, Instant stamp) {
        Set<Long> ended = plan.ended().stream().map(end -> end.row().unitId()).collect(Collectors.toSet());
        DatedTable<UnitAttributeValue> table = UnitAttributeRows.TABLE;
        List<Dated<UnitAttributeValue>> open = rows.openAfter(table, day).stream()
                .filter(row -> ended.contains(row.identity()))
                .toList();
        rows.supersede(table, open.stream().map(Dated::rowId).toList(), stamp);
        rows.add(
                table,
                open.stream()
                        .filter(row -> row.valid().from().isBefore(day))
                        .map(row -> rows.row(
                                row.identity(),
                                row.key(),
                                new DateRange(row.valid().from(), day),
                                row.values(),
                                new Recording(stamp, row.decisionId())))
                        .toList());
        return open.stream()
                .map(row -> new EndedAttribute(row.identity(), row.key()))
                .toList();
    }

    private static UnitFact values(UnitState state) {
        return new UnitFact(
                state.code(),
                state.level(),
                state.kind(),
                state.name(),
                VietnameseText.fold(state.name()),
                state.parentId(),
                state.legalBasis());
    }
}
