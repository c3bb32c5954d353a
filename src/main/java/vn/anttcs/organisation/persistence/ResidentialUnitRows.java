package vn.anttcs.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedTable;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.UniqueKeys;
import vn.anttcs.shared.AreaFeature;

/** Tables and anchor rows of the residential units. */
@ApplicationScoped
public class ResidentialUnitRows {
    public static final DatedTable<ResidentialUnitFact> FACTS =
            DatedTable.of("residential_unit_fact", "residential_unit_id", ResidentialUnitFact.class);
    public static final DatedTable<Presence> FEATURES =
            DatedTable.keyed("residential_unit_feature", "residential_unit_id", "feature", Presence.class);
    public static final DatedTable<FormerTerritory> TERRITORY =
            DatedTable.of("residential_unit_territory", "residential_unit_id", FormerTerritory.class);

    private Database database;

    protected ResidentialUnitRows() {}

    @Inject
    public ResidentialUnitRows(Database database) {
        this.database = database;
    }

    /** The residential unit that has the code. */
    public Optional<Long> findByCode(String code) {
        return Optional.ofNullable(findByCodes(List.of(code)).get(code));
    }

    /** The residential units that have the codes, in one query. */
    public Map<String, Long> findByCodes(Collection<String> codes) {
        Map<String, Long> found = new HashMap<>();
        if (!codes.isEmpty()) {
            database.use(handle -> handle.createQuery("select code, id from residential_unit where code in (<codes>)")
                    .bindList("codes", codes)
                    .map((results, context) -> Map.entry(results.getString(1), results.getLong(2)))
                    .forEach(unit -> found.put(unit.getKey(), unit.getValue())));
        }
        return found;
    }

    /** The codes of residential units, in one query. */
    public Map<Long, String> codesOf(Collection<Long> ids) {
        return database
                .about(
                        "id",
                        ids,
                        among -> "select id, code from residential_unit" + among.join() + " where " + among.condition(),
                        query -> query.map((row, context) -> Map.entry(row.getLong(1), row.getString(2))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The number and the version of a residential unit. */
    public record Anchor(String code, long version) {}

    /** Numbers and versions, in one query. */
    public Map<Long, Anchor> anchorsOf(Collection<Long> ids) {
        return database
                .about(
                        "id",
                        ids,
                        among -> "select id, code, version from residential_unit" + among.join() + " where "
                                + among.condition(),
                        query -> query.map((row, context) ->
                                Map.entry(row.getLong(1), new Anchor(row.getString(2), row.getLong(3)))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Locks the anchor row until commit and counts the version up; false when there is no such residential unit. */
    public boolean lock(long id) {
        return database.with(
                handle -> handle.createUpdate("update residential_unit set version = version + 1 where id = :id")
                                .bind("id", id)
                                .execute()
                        == 1);
    }

    /** Locks anchor rows until commit, in ascending order; nothing about them changes. */
    public void hold(Collection<Long> ids) {
        List<Long> ascending = ids.stream().distinct().sorted().toList();
        if (!ascending.isEmpty()) {
            database.use(handle -> handle.createQuery(
                            "select id from residential_unit where id in (<ids>) order by id for update")
                    .bindList("ids", ascending)
                    .mapTo(Long.class)
                    .list());
        }
    }

    /** Locks anchor rows until commit, in ascending order, and counts their versions up. */
    public void lockAll(Collection<Long> ids) {
        List<Long> ascending = ids.stream().distinct().sorted().toList();
        for (int from = 0; from < ascending.size(); from += 500) {
            List<Long> chunk = ascending.subList(from, Math.min(ascending.size(), from + 500));
            hold(chunk);
            database.use(handle -> handle.createUpdate(
                            "update residential_unit set version = version + 1 where id in (<ids>)")
                    .bindList("ids", chunk)
                    .execute());
        }
    }

    /** The version of the anchor row. */
    public long versionOf(long id) {
        return database.with(handle -> handle.createQuery("select version from residential_unit where id = :id")
                .bind("id", id)
                .mapTo(Long.class)
                .one());
    }

    /** A new anchor row; false when the code is taken. */
    public boolean add(long id, String code) {
        return UniqueKeys.holds(() -> database.use(
                handle -> handle.createUpdate("insert into residential_unit (id, code, version) values (:id, :code, 1)")
                        .bind("id", id)
                        .bind("code", code)
                        .execute()));
    }

    /** The area features that any of the residential units has of its own at the two times. */
    public Set<AreaFeature> featuresOf(Collection<Long> ids, ReadTime time) {
        Set<AreaFeature> found = EnumSet.noneOf(AreaFeature.class);
        if (!ids.isEmpty()) {
            database.use(handle -> handle.createQuery(
                            "select distinct feature from residential_unit_feature where residential_unit_id in (<ids>)"
                                    + " and recorded_at <= :known and superseded_at > :known"
                                    + " and valid_from <= :day and valid_to > :day")
                    .bindList("ids", ids)
                    .bind("known", time.knownOn())
                    .bind("day", time.validOn())
                    .mapTo(AreaFeature.class)
                    .forEach(found::add));
        }
        return found;
    }
}
