package vn.anttcs.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.anttcs.organisation.api.UnitAttributeName;
import vn.anttcs.organisation.rule.MapFact;
import vn.anttcs.organisation.rule.UnitState;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Decision;

/** Writes the first units, for whom there is no change set, and the published measures of communes. */
@ApplicationScoped
public class SeedRows {
    private MapRows map;
    private MapWriter writer;
    private DatedRows rows;
    private ChangeSetRows register;

    protected SeedRows() {}

    @Inject
    public SeedRows(MapRows map, MapWriter writer, DatedRows rows, ChangeSetRows register) {
        this.map = map;
        this.writer = writer;
        this.rows = rows;
        this.register = register;
    }

    /** Units that exist from the day on; parents stand before or after their children. */
    public void addUnits(List<UnitData.Line> lines, LocalDate day, Recording recording) {
        Map<String, Long> ids = new HashMap<>();
        lines.forEach(line -> ids.put(line.code(), register.nextId()));
        writer.addAnchors(ids.values(), recording.stamp());
        writer.addFacts(lines.stream()
                .map(line -> writer.row(ids.get(line.code()), DateRange.from(day), state(line, ids), recording))
                .toList());
    }

    private static UnitState state(UnitData.Line line, Map<String, Long> ids) {
        Long parent = line.parentCode() == null ? null : ids.get(line.parentCode());
        return new UnitState(line.code(), line.level(), line.kind(), line.name(), parent, line.legalBasis());
    }

    /** Population and area as published with the units, from the day on. */
    public void addMeasures(List<UnitData.Line> lines, LocalDate day, Instant stamp, Decision decision) {
        Map<String, Long> ids = new HashMap<>();
        map.around(day).stream()
                .filter(fact -> fact.holdsOn(day))
                .forEach((MapFact fact) -> ids.put(fact.state().code(), fact.unitId()));
        Recording recording = new Recording(stamp, register.store(decision));
        List<Dated<UnitAttributeValue>> measures = new ArrayList<>();
        for (UnitData.Line line : lines) {
            Map<UnitAttributeName, String> published = new EnumMap<>(UnitAttributeName.class);
            published.put(UnitAttributeName.POPULATION, line.population());
            published.put(UnitAttributeName.AREA_KM2, line.areaKm2());
            published.values().removeIf(Objects::isNull);
            published.forEach((name, content) -> measures.add(rows.row(
                    ids.get(line.code()),
                    name.name(),
                    DateRange.from(day),
                    new UnitAttributeValue(content),
                    recording)));
        }
        rows.add(UnitAttributeRows.TABLE, measures);
    }
}
