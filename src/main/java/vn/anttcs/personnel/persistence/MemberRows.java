package vn.anttcs.personnel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedTable;
import vn.anttcs.platform.persistence.Ids;
import vn.anttcs.platform.persistence.Select;

/** The anchors of members, and the tables of dated facts that hang on them. */
@ApplicationScoped
public class MemberRows {
    public static final DatedTable<PersonFact> PERSON = DatedTable.of("member_person", "member_id", PersonFact.class);
    public static final DatedTable<ServiceFact> SERVICE =
            DatedTable.of("member_service", "member_id", ServiceFact.class);
    public static final DatedTable<DossierFact> DOSSIER =
            DatedTable.of("member_dossier", "member_id", DossierFact.class);
    public static final DatedTable<HealthFact> HEALTH = DatedTable.of("member_health", "member_id", HealthFact.class);
    public static final DatedTable<DeclarationFact> DECLARATION =
            DatedTable.keyed("member_declaration", "member_id", "declaration", DeclarationFact.class);
    public static final DatedTable<InsuranceFact> INSURANCE =
            DatedTable.of("member_insurance", "member_id", InsuranceFact.class);
    public static final DatedTable<OtherPostFact> OTHER_POST =
            DatedTable.keyed("member_other_post", "member_id", "other_post", OtherPostFact.class);

    private static final int CHUNK = 1000;
    private static final String SELECT = "select id, member_no, version from member";
    private static final Select BY_NUMBER = Select.of(SELECT + " where member_no = :number");
    private static final RowMapper<MemberAnchor> ANCHOR = (row, context) -> anchor(row);

    private Database database;
    private ToLongFunction<String> numbers;

    protected MemberRows() {}

    @Inject
    public MemberRows(Database database, Ids ids) {
        this(database, ids::next);
    }

    /** For tests without a server; the function gives the next number of a series. */
    public MemberRows(Database database, ToLongFunction<String> numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    /** The member with a public number. */
    public Optional<MemberAnchor> find(String memberNo) {
        return database.list(BY_NUMBER, Map.of("number", memberNo), MemberRows::anchor).stream()
                .findFirst();
    }

    /** The member with an internal id, which exists. */
    public MemberAnchor get(long memberId) {
        return database.with(handle -> handle.createQuery(SELECT + " where id = :id")
                .bind("id", memberId)
                .map(ANCHOR)
                .one());
    }

    /** The member with a public number, or the refusal {@code NOT_FOUND}. */
    public MemberAnchor get(String memberNo) {
        return find(memberNo).orElseThrow(() -> Refusal.notFound("memberNo", memberNo));
    }

    /**
     * Takes the lock under which facts of a member are written, held until commit, and raises the version.
     *
     * @param expected the version that the caller has seen, or null when it does not matter
     * @return the member with its new version
     */
    public MemberAnchor lock(String memberNo, Long expected) {
        MemberAnchor found = database.with(
                        handle -> handle.createQuery(SELECT + " where member_no = :number for update")
                                .bind("number", memberNo)
                                .map(ANCHOR)
                                .findFirst())
                .orElseThrow(() -> Refusal.notFound("memberNo", memberNo));
        if (expected != null && expected != found.version()) {
            throw Refusal.of(ErrorCode.VERSION_CONFLICT);
        }
        database.use(handle -> handle.createUpdate("update member set version = version + 1 where id = :id")
                .bind("id", found.id())
                .execute());
        return new MemberAnchor(found.id(), found.memberNo(), found.version() + 1);
    }

    /** The anchors of several members by id. */
    public Map<Long, MemberAnchor> list(Collection<Long> memberIds) {
        return database
                .about(
                        "id",
                        memberIds,
                        among -> SELECT + among.join() + " where " + among.condition(),
                        query -> query.map(ANCHOR))
                .stream()
                .collect(Collectors.toMap(MemberAnchor::id, Function.identity()));
    }

    /** The anchors of several members by their public numbers; unknown numbers are left out. */
    public List<MemberAnchor> withNumbers(Collection<String> memberNos) {
        List<String> all = memberNos.stream().distinct().toList();
        List<MemberAnchor> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<String> chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
            found.addAll(database.with(handle -> handle.createQuery(SELECT + " where member_no in (<numbers>)")
                    .bindList("numbers", chunk)
                    .map(ANCHOR)
                    .list()));
        }
        return found;
    }

    /** A new member with the next public number. */
    public MemberAnchor create() {
        MemberAnchor created = next();
        database.use(handle -> handle.createUpdate(
                        "insert into member (id, member_no, version) values (:id, :number, :version)")
                .bind("id", created.id())
                .bind("number", created.memberNo())
                .bind("version", created.version())
                .execute());
        return created;
    }

    /** The identity of a new member, not yet written. */
    public MemberAnchor next() {
        String number = String.format("TV%07d", numbers.applyAsLong("member_no"));
        return new MemberAnchor(numbers.applyAsLong("id"), number, 1);
    }

    private static MemberAnchor anchor(ResultSet row) throws SQLException {
        return new MemberAnchor(row.getLong(1), row.getString(2), row.getLong(3));
    }
}
