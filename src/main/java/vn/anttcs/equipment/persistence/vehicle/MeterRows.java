package vn.anttcs.equipment.persistence.vehicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.vehicle.MeterRule;
import vn.anttcs.equipment.rule.vehicle.MeterUnit;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Ids;
import vn.anttcs.platform.persistence.UniqueKeys;

/** Meters and their readings; readings are never changed. Whoever adds one locks the row of the meter. */
@ApplicationScoped
public class MeterRows {
    private static final int CHUNK = 1000;
    private static final String SELECT = "select r.id, r.reading_no, r.meter_id, r.holder_kind, r.holder_id, r.read_on,"
            + " r.shown, r.old_shown, r.corrects_id, r.reason, r.decision_id, r.recorded_at, m.item_id, m.meter_unit,"
            + " k.kind_code, i.serial_no from equipment_meter_reading r join equipment_meter m on m.id = r.meter_id"
            + " join equipment_item i on i.id = m.item_id join equipment_kind k on k.id = i.kind_id";
    private static final String STANDING =
            " r.corrects_id is null and not exists (select 1 from equipment_meter_reading o where o.corrects_id = r.id"
                    + " and o.recorded_at <= :known) and r.recorded_at <= :known";
    private static final RowMapper<NamedReading> NAMED = (row, context) -> new NamedReading(
            new ReadingRow(
                    row.getLong(1),
                    row.getString(2),
                    row.getLong(3),
                    new Holder(HolderKind.valueOf(row.getString(4)), row.getLong(5)),
                    row.getObject(6, LocalDate.class),
                    row.getLong(7),
                    row.getObject(8, Long.class),
                    row.getObject(9, Long.class),
                    row.getString(10),
                    row.getObject(11, Long.class),
                    instant(row, 12)),
            new Meter(row.getLong(13), MeterUnit.valueOf(row.getString(14))),
            row.getString(15),
            row.getString(16));

    private Database database;
    private ToLongFunction<String> numbers;

    protected MeterRows() {}

    @Inject
    public MeterRows(Database database, Ids ids) {
        this(database, ids::next);
    }

    /** For tests without a server; the function gives the next number of a series. */
    public MeterRows(Database database, ToLongFunction<String> numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    /** Locks a meter until commit; its internal id. */
    public long lock(Meter meter) {
        return locked(meter).orElseGet(() -> {
            UniqueKeys.holds(() -> add(meter));
            return locked(meter).orElseThrow();
        });
    }

    private Optional<Long> locked(Meter meter) {
        return database.with(handle -> handle.createQuery(
                        "select id from equipment_meter where item_id = :item and meter_unit = :unit for update")
                .bind("item", meter.itemId())
                .bind("unit", meter.unit().name())
                .mapTo(Long.class)
                .findFirst());
    }

    private void add(Meter meter) {
        database.use(handle -> handle.createUpdate(
                        "insert into equipment_meter (id, item_id, meter_unit) values (:id, :item, :unit)")
                .bind("id", numbers.applyAsLong("id"))
                .bind("item", meter.itemId())
                .bind("unit", meter.unit().name())
                .execute());
    }

    /** The reading with a number. */
    public Optional<NamedReading> find(String readingNo) {
        return database.with(handle -> handle.createQuery(SELECT + " where r.reading_no = :number")
                .bind("number", readingNo)
                .map(NAMED)
                .findFirst());
    }

    /** Those with the internal ids, in one query. */
    public List<NamedReading> withIds(Collection<Long> ids) {
        return among("r.id", ids);
    }

    /** The counter records of readings by the reading that each takes back. */
    public Map<Long, NamedReading> countersOf(Collection<Long> readingIds) {
        Map<Long, NamedReading> found = new HashMap<>();
        among("r.corrects_id", readingIds)
                .forEach(counter -> found.put(counter.row().correctsId(), counter));
        return found;
    }

    private List<NamedReading> among(String column, Collection<Long> wanted) {
        return wanted.isEmpty()
                ? List.of()
                : database.with(handle -> handle.createQuery(SELECT + " where " + column + " in (<wanted>)")
                        .bindList("wanted", List.copyOf(wanted))
                        .map(NAMED)
                        .list());
    }

    /** The readings of a meter that stand, as known at a recorded time. */
    public List<ReadingRow> standing(Meter meter, Instant knownOn) {
        return database.with(handle -> handle
                .createQuery(SELECT + " where m.item_id = :item and m.meter_unit = :unit and" + STANDING)
                .bind("item", meter.itemId())
                .bind("unit", meter.unit().name())
                .bind("known", knownOn)
                .map(NAMED)
                .list()
                .stream()
                .map(NamedReading::row)
                .toList());
    }

    /** The readings of pieces that stand, as known at a recorded time, meter by meter. */
    public Map<Meter, List<MeterRule.Reading>> standing(Collection<Long> itemIds, Instant knownOn) {
        Map<Meter, List<MeterRule.Reading>> found = new HashMap<>();
        List<Long> all = itemIds.stream().distinct().toList();
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<Long> chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
            database.use(handle -> handle.createQuery(SELECT + " where m.item_id in (<items>) and" + STANDING)
                    .bindList("items", chunk)
                    .bind("known", knownOn)
                    .map(NAMED)
                    .forEach(reading -> found.computeIfAbsent(reading.meter(), meter -> new ArrayList<>())
                            .add(reading.row().rule())));
        }
        return found;
    }

    /** Readings and counter records of a piece by number, as known at a recorded time, at most so many after a number. */
    public List<NamedReading> next(long itemId, Instant knownOn, String after, int most) {
        return database.with(
                handle -> handle.createQuery(SELECT + " where m.item_id = :item and r.recorded_at <= :known"
                                + " and r.reading_no > :after order by r.reading_no limit :most")
                        .bind("item", itemId)
                        .bind("known", knownOn)
                        .bind("after", after)
                        .bind("most", most)
                        .map(NAMED)
                        .list());
    }

    /** Writes a reading under the next public number; empty when the one that it takes back has been taken back already. */
    public Optional<String> add(ReadingRow said) {
        String readingNo = String.format("DH%07d", numbers.applyAsLong("equipment_reading_no"));
        boolean added = UniqueKeys.holds(() -> database.use(handle -> handle.createUpdate(
                        "insert into equipment_meter_reading (id, reading_no, meter_id, holder_kind, holder_id, read_on,"
                                + " shown, old_shown, corrects_id, reason, decision_id, recorded_at) values (:id, :number,"
                                + " :meterId, :holderKind, :holderId, :readOn, :shown, :oldShown, :correctsId, :reason,"
                                + " :decisionId, :recordedAt)")
                .bindMethods(said)
                .bind("id", numbers.applyAsLong("id"))
                .bind("number", readingNo)
                .bind("holderKind", said.holder().kind().name())
                .bind("holderId", said.holder().id())
                .execute()));
        return added ? Optional.of(readingNo) : Optional.empty();
    }
}
