package vn.anttcs.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.organisation.api.NamedValue;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedTable;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.Select;
import vn.anttcs.shared.AreaFeature;

/** Attributes of units, each dated for itself. */
@ApplicationScoped
public class UnitAttributeRows {
    public static final DatedTable<UnitAttributeValue> TABLE =
            DatedTable.keyed("unit_attribute", "unit_id", "attribute", UnitAttributeValue.class);

    private static final String SELECT = "select unit_id, attribute, content from unit_attribute where ";
    private static final String TIMES = " and recorded_at <= :known and superseded_at > :known"
            + " and valid_from <= :day and valid_to > :day order by attribute";
    private static final Select OF_ONE = Select.of(SELECT + "unit_id = :unit" + TIMES);

    private record Row(long unitId, NamedValue value) {}

    private Database database;

    protected UnitAttributeRows() {}

    @Inject
    public UnitAttributeRows(Database database) {
        this.database = database;
    }

    /** The attributes of units at the two times, in the order of names, in one query. */
    public Map<Long, List<NamedValue>> of(Collection<Long> unitIds, ReadTime time) {
        if (unitIds.isEmpty()) {
            return new HashMap<>();
        }
        Map<String, Object> times = Map.of("known", time.knownOn(), "day", time.validOn());
        List<Row> found = unitIds.size() == 1
                ? ofOne(unitIds.iterator().next(), times)
                : database.with(handle -> handle.createQuery(SELECT + "unit_id in (<ids>)" + TIMES)
                        .bindList("ids", unitIds)
                        .bindMap(times)
                        .map((results, context) -> row(results))
                        .list());
        return found.stream()
                .collect(Collectors.groupingBy(
                        Row::unitId, Collectors.mapping(Row::value, Collectors.toUnmodifiableList())));
    }

    private List<Row> ofOne(long unitId, Map<String, Object> times) {
        Map<String, Object> values = new HashMap<>(times);
        values.put("unit", unitId);
        return database.list(OF_ONE, values, UnitAttributeRows::row);
    }

    private static Row row(ResultSet results) throws SQLException {
        return new Row(results.getLong(1), new NamedValue(results.getString(2), results.getString(3)));
    }

    /** The area features that a unit has at the two times. */
    public Set<AreaFeature> featuresOf(long unitId, ReadTime time) {
        return of(List.of(unitId), time).getOrDefault(unitId, List.of()).stream()
                .map(NamedValue::name)
                .flatMap(word -> AreaFeature.named(word).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AreaFeature.class)));
    }
}
