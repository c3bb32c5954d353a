package vn.anttcs.equipment.persistence.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.anttcs.equipment.persistence.register.Behind;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Ids;
import vn.anttcs.platform.persistence.UniqueKeys;

/** Inquiries and what was decided of them. Rows are added and never changed. */
@ApplicationScoped
public class InquiryRows {
    private static final String SELECT = "select i.id, i.inquiry_no, i.holder_kind, i.holder_id, m.movement_no,"
            + " i.opened_on, i.circumstances, i.opened_by, i.recorded_at, i.version from equipment_inquiry i"
            + " join equipment_movement m on m.id = i.movement_id where ";
    private static final RowMapper<InquiryRow> ROW = (row, context) -> new InquiryRow(
            row.getLong(1),
            row.getString(2),
            new Holder(HolderKind.valueOf(row.getString(3)), row.getLong(4)),
            row.getString(5),
            row.getObject(6, LocalDate.class),
            row.getString(7),
            row.getString(8),
            row.getObject(9, LocalDateTime.class).toInstant(ZoneOffset.UTC),
            row.getLong(10));

    private Database database;
    private ToLongFunction<String> numbers;

    protected InquiryRows() {}

    @Inject
    public InquiryRows(Database database, Ids ids) {
        this.database = database;
        this.numbers = ids::next;
    }

    /** Writes an inquiry under the next public number, which is not said yet; empty when the movement has one. */
    public Optional<InquiryRow> add(InquiryRow said) {
        String number = String.format("XM%07d", numbers.applyAsLong("equipment_inquiry_no"));
        boolean added = UniqueKeys.holds(() -> database.use(handle -> handle.createUpdate("insert into"
                        + " equipment_inquiry (id, inquiry_no, holder_kind, holder_id, movement_id, opened_on,"
                        + " circumstances, opened_by, recorded_at, version) select :id, :number, :kind, :holderId, m.id,"
                        + " :openedOn, :circumstances, :openedBy, :recordedAt, 1 from equipment_movement m"
                        + " where m.movement_no = :movementNo")
                .bind("id", numbers.applyAsLong("id"))
                .bind("number", number)
                .bind("kind", said.holder().kind().name())
                .bind("holderId", said.holder().id())
                .bind("openedOn", said.openedOn())
                .bind("circumstances", said.circumstances())
                .bind("openedBy", said.openedBy())
                .bind("recordedAt", said.recordedAt())
                .bind("movementNo", said.movementNo())
                .execute()));
        return added ? find(number) : Optional.empty();
    }

    /** The inquiry with a number. */
    public Optional<InquiryRow> find(String inquiryNo) {
        return one(inquiryNo, "");
    }

    /** The same, locked until commit. */
    public Optional<InquiryRow> lock(String inquiryNo) {
        return one(inquiryNo, " for update");
    }

    private Optional<InquiryRow> one(String inquiryNo, String locked) {
        return database.with(handle -> handle.createQuery(SELECT + "i.inquiry_no = :number" + locked)
                .bind("number", inquiryNo)
                .map(ROW)
                .findFirst());
    }

    /** Those of a holder behind one, as known at a recorded time, the newest first, at most so many. */
    public List<InquiryRow> behind(Holder holder, Instant knownOn, Behind last, int most) {
        String sql = SELECT + "i.holder_kind = :kind and i.holder_id = :holder and i.recorded_at <= :known"
                + Behind.page("i", "opened_on", "id");
        return database.with(handle -> last.bind(handle.createQuery(sql), most)
                .bind("kind", holder.kind().name())
                .bind("holder", holder.id())
                .bind("known", knownOn)
                .map(ROW)
                .list());
    }

    /** Writes what was decided of a locked inquiry. */
    public void end(long inquiryId, InquiryRow.End end, List<InquiryRow.Answerable> answerable) {
        database.use(handle -> {
            handle.createUpdate("insert into equipment_inquiry_end (inquiry_id, decided_on, finding, decided_by,"
                            + " decision_id, recorded_at) values (:inquiry, :decidedOn, :finding, :decidedBy,"
                            + " :decisionId, :recordedAt)")
                    .bindMethods(end)
                    .bind("inquiry", inquiryId)
                    .execute();
            handle.execute("update equipment_inquiry set version = version + 1 where id = ?", inquiryId);
            if (answerable.isEmpty()) {
                return;
            }
            PreparedBatch batch = handle.prepareBatch("insert into equipment_inquiry_answerable (inquiry_id, post,"
                    + " full_name, member_no, compensation_dong) values (:inquiry, :post, :fullName, :memberNo,"
                    + " :compensationDong)");
            for (int index = 0; index < answerable.size(); index++) {
                batch.bindMethods(answerable.get(index))
                        .bind("inquiry", inquiryId)
                        .bind("post", index + 1)
                        .add();
            }
            batch.execute();
        });
    }

    /** What was decided of inquiries up to a recorded time; those that are open are absent. */
    public Map<Long, InquiryRow.End> ends(Collection<Long> ids, Instant knownOn) {
        Map<Long, InquiryRow.End> found = new HashMap<>();
        if (!ids.isEmpty()) {
            database.use(handle -> handle.createQuery("select inquiry_id, decided_on, finding, decided_by, decision_id,"
                            + " recorded_at from equipment_inquiry_end where inquiry_id in (<ids>)"
                            + " and recorded_at <= :known")
                    .bindList("ids", List.copyOf(ids))
                    .bind("known", knownOn)
                    .map((row, context) -> found.put(
                            row.getLong(1),
                            new InquiryRow.End(
                                    row.getObject(2, LocalDate.class),
                                    row.getString(3),
                                    row.getString(4),
                                    row.getLong(5),
                                    row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC))))
                    .list());
        }
        return found;
    }

    /** Who is answerable, inquiry by inquiry. */
    public Map<Long, List<InquiryRow.Answerable>> answerable(Collection<Long> ids) {
        Map<Long, List<InquiryRow.Answerable>> found = new HashMap<>();
        if (!ids.isEmpty()) {
            database.use(handle -> handle.createQuery(
                            "select inquiry_id, full_name, member_no, compensation_dong"
                                    + " from equipment_inquiry_answerable where inquiry_id in (<ids>) order by inquiry_id, post")
                    .bindList("ids", List.copyOf(ids))
                    .map((row, context) -> Map.entry(
                            row.getLong(1),
                            new InquiryRow.Answerable(row.getString(2), row.getString(3), row.getLong(4))))
                    .forEach(one -> found.computeIfAbsent(one.getKey(), id -> new ArrayList<>())
                            .add(one.getValue())));
        }
        return found;
    }

    /** Notes of which loss a movement found something again. */
    public void found(String movementNo, long lossId) {
        database.use(handle -> handle.createUpdate("insert into equipment_found (movement_id, loss_id)"
                        + " select m.id, :loss from equipment_movement m where m.movement_no = :movement")
                .bind("loss", lossId)
                .bind("movement", movementNo)
                .execute());
    }

    /** The movements that found something again of what another noted as lost, by internal id. */
    public List<Long> foundOf(long lossId) {
        return database.with(
                handle -> handle.createQuery("select movement_id from equipment_found where loss_id = :loss")
                        .bind("loss", lossId)
                        .mapTo(Long.class)
                        .list());
    }
}
