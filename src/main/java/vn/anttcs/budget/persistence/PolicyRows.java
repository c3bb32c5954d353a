package vn.anttcs.budget.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.anttcs.budget.api.PolicyState;
import vn.anttcs.platform.persistence.Database;

/** The register of policies with all their revisions. */
@ApplicationScoped
public class PolicyRows {
    private static final String COLUMNS =
            "p.id, p.policy_code, p.revision, p.state, p.name_vi, p.name_en, p.resolution,"
                    + " p.resolution_date, p.council, p.valid_from, p.valid_to, p.document, p.loaded_by, p.loaded_at,"
                    + " p.proposed_by, p.proposed_at, p.released_by, p.released_at, p.replaced_at, p.return_reason, p.version";
    private static final String SELECT = "select " + COLUMNS + " from policy p";
    private static final String KNOWN = " and p.released_at <= :known and p.replaced_at > :known";
    private static final RowMapper<PolicyRow> ROW = (results, context) -> row(results);

    private Database database;

    protected PolicyRows() {}

    @Inject
    public PolicyRows(Database database) {
        this.database = database;
    }

    /**
     * Which policies are wanted; null means any.
     *
     * @param unitIds present provinces in one of which the policy holds
     * @param afterCode the last one of the page before
     * @param afterRevision as afterCode
     * @param draftsOf provinces whose drafts and proposals may be among them; null for all
     */
    public record Wanted(
            Collection<Long> unitIds,
            PolicyState state,
            LocalDate validOn,
            Instant knownOn,
            String afterCode,
            int afterRevision,
            List<Long> draftsOf,
            int most) {}

    /** Locks the book of policies until the end of the transaction: releases follow one another. */
    public void lockBook() {
        database.use(handle -> {
            handle.createQuery("select version from policy_book where id = 1 for update")
                    .mapTo(Long.class)
                    .one();
            handle.execute("update policy_book set version = version + 1 where id = 1");
        });
    }

    /** The version of the book: it grows with each release, so that copies of it know when they are old. */
    public long bookVersion() {
        return database.with(handle -> handle.createQuery("select version from policy_book where id = 1")
                .mapTo(Long.class)
                .one());
    }

    /** One revision, or without a number the newest. */
    public Optional<PolicyRow> find(String policyCode, Integer revision) {
        return database.with(handle -> handle.createQuery(SELECT + " where p.policy_code = :code"
                        + (revision == null ? "" : " and p.revision = :revision") + " order by p.revision desc limit 1")
                .bind("code", policyCode)
                .bind("revision", revision)
                .map(ROW)
                .findFirst());
    }

    /** One revision, locked until the end of the transaction. */
    public Optional<PolicyRow> lock(String policyCode, Integer revision) {
        return find(policyCode, revision)
                .flatMap(found -> database.with(handle -> handle.createQuery(SELECT + " where p.id = :id for update")
                        .bind("id", found.id())
                        .map(ROW)
                        .findFirst()));
    }

    /** The revision that was released, and not replaced, as known at a recorded time. */
    public Optional<PolicyRow> released(String policyCode, Instant knownOn) {
        return database.with(handle -> handle.createQuery(SELECT + " where p.policy_code = :code" + KNOWN)
                .bind("code", policyCode)
                .bind("known", knownOn)
                .map(ROW)
                .findFirst());
    }

    /** A policy that was released; its package, which never changes, is asked for by its id. */
    public record Known(long id, int revision) {}

    /** The policies that were released, and not replaced, as known at a recorded time, in the order of codes. */
    public List<Known> known(Instant knownOn) {
        return database.with(handle -> handle.createQuery(
                        "select p.id, p.revision from policy p where 1 = 1" + KNOWN + " order by p.policy_code")
                .bind("known", knownOn)
                .map((row, context) -> new Known(row.getLong(1), row.getInt(2)))
                .list());
    }

    /** Revisions by their ids. */
    public List<PolicyRow> list(Collection<Long> ids) {
        return database.about(
                "p.id", ids, among -> SELECT + among.join() + " where " + among.condition(), query -> query.map(ROW));
    }

    /** A page of policies in the order of codes and revisions; one more than wanted tells that there is a next page. */
    public List<PolicyRow> page(Wanted wanted) {
        StringBuilder sql = new StringBuilder(SELECT)
                .append(" where (p.policy_code > :code or (p.policy_code = :code and p.revision > :revision))")
                .append(" and p.loaded_at <= :known");
        if (wanted.state() != null) {
            sql.append(" and p.state = :state");
        }
        if (wanted.validOn() != null) {
            sql.append(" and p.valid_from <= :day and p.valid_to > :day");
        }
        if (wanted.unitIds() != null) {
            sql.append(
                    " and exists (select 1 from policy_territory t where t.policy_id = p.id and t.unit_id in (<units>))");
        }
        if (wanted.draftsOf() != null) {
            sql.append(" and (p.state in ('RELEASED', 'REPLACED')")
                    .append(
                            wanted.draftsOf().isEmpty()
                                    ? ")"
                                    : " or exists (select 1 from policy_territory d where d.policy_id = p.id and d.unit_id in (<drafts>)))");
        }
        sql.append(" order by p.policy_code, p.revision limit :most");
        return database.with(handle -> {
            Query query = handle.createQuery(sql.toString())
                    .bind("code", wanted.afterCode())
                    .bind("revision", wanted.afterRevision())
                    .bind("known", wanted.knownOn())
                    .bind(
                            "state",
                            wanted.state() == null ? null : wanted.state().name())
                    .bind("day", wanted.validOn())
                    .bind("most", wanted.most());
            return (wanted.unitIds() == null ? query : query.bindList("units", wanted.unitIds()))
                    .map(ROW)
                    .list();
        });
    }

    /** The present provinces of a policy. */
    public List<Long> territory(long policyId) {
        return database.with(handle -> handle.createQuery(
                        "select unit_id from policy_territory where policy_id = :id order by unit_id")
                .bind("id", policyId)
                .mapTo(Long.class)
                .list());
    }

    /** Adds a revision with its present provinces. */
    public void add(PolicyRow row, Collection<Long> unitIds) {
        database.use(handle -> {
            bind(
                            handle.createUpdate(
                                    "insert into policy (id, policy_code, revision, state, name_vi, name_en,"
                                            + " resolution, resolution_date, council, valid_from, valid_to, document, checksum,"
                                            + " loaded_by, loaded_at, proposed_by, proposed_at, released_by, released_at,"
                                            + " replaced_at, return_reason, version) values (:id, :code, :revision, :state, :vi,"
                                            + " :en, :resolution, :resolutionDate, :council, :from, :to, :document, :checksum,"
                                            + " :loadedBy, :loadedAt, :proposedBy, :proposedAt, :releasedBy, :releasedAt,"
                                            + " :replacedAt, :reason, :version)"),
                            row)
                    .execute();
            unitIds.forEach(unit ->
                    handle.execute("insert into policy_territory (policy_id, unit_id) values (?, ?)", row.id(), unit));
        });
    }

    /** Keeps another state of a revision; its package stays as it is. */
    public void change(PolicyRow row) {
        database.use(handle -> bind(
                        handle.createUpdate(
                                "update policy set state = :state, proposed_by = :proposedBy,"
                                        + " proposed_at = :proposedAt, released_by = :releasedBy, released_at = :releasedAt,"
                                        + " replaced_at = :replacedAt, return_reason = :reason, version = :version where id = :id"),
                        row)
                .execute());
    }

    /** Removes a draft; nothing else is ever removed. */
    public void discard(long policyId) {
        database.use(handle -> {
            handle.execute("delete from policy_territory where policy_id = ?", policyId);
            handle.execute("delete from policy where id = ? and state = 'DRAFT'", policyId);
        });
    }

    private static <S extends SqlStatement<S>> S bind(S statement, PolicyRow row) {
        return statement
                .bind("id", row.id())
                .bind("code", row.head().policyCode())
                .bind("revision", row.head().revision())
                .bind("state", row.state().name())
                .bind("vi", row.head().nameVi())
                .bind("en", row.head().nameEn())
                .bind("resolution", row.head().resolution())
                .bind("resolutionDate", row.head().resolutionDate())
                .bind("council", row.head().council())
                .bind("from", row.head().validFrom())
                .bind("to", row.head().validTo())
                .bind("document", row.document())
                .bind("checksum", checksum(row.document()))
                .bind("loadedBy", row.acts().loadedBy())
                .bind("loadedAt", row.acts().loadedAt())
                .bind("proposedBy", row.acts().proposedBy())
                .bind("proposedAt", row.acts().proposedAt())
                .bind("releasedBy", row.acts().releasedBy())
                .bind("releasedAt", row.acts().releasedAt())
                .bind("replacedAt", row.acts().replacedAt())
                .bind("reason", row.acts().returnReason())
                .bind("version", row.version());
    }

    /** The SHA-256 of a package. */
    public static String checksum(String document) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static PolicyRow row(ResultSet results) throws SQLException {
        PolicyRow.Head head = new PolicyRow.Head(
                results.getString("policy_code"),
                results.getInt("revision"),
                results.getString("name_vi"),
                results.getString("name_en"),
                results.getString("resolution"),
                results.getObject("resolution_date", LocalDate.class),
                results.getString("council"),
                results.getObject("valid_from", LocalDate.class),
                results.getObject("valid_to", LocalDate.class));
        PolicyRow.Acts acts = new PolicyRow.Acts(
                results.getString("loaded_by"),
                instant(results, "loaded_at"),
                results.getString("proposed_by"),
                instant(results, "proposed_at"),
                results.getString("released_by"),
                instant(results, "released_at"),
                instant(results, "replaced_at"),
                results.getString("return_reason"));
        return new PolicyRow(
                results.getLong("id"),
                head,
                PolicyState.valueOf(results.getString("state")),
                results.getString("document"),
                acts,
                results.getLong("version"));
    }

    private static Instant instant(ResultSet results, String column) throws SQLException {
        LocalDateTime found = results.getObject(column, LocalDateTime.class);
        return found == null ? null : found.toInstant(ZoneOffset.UTC);
    }
}
