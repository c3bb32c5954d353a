package vn.anttcs.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import vn.anttcs.organisation.api.ChangeEffect;
import vn.anttcs.organisation.api.ChangeSet;
import vn.anttcs.organisation.api.EffectKind;
import vn.anttcs.organisation.api.EffectSubject;
import vn.anttcs.organisation.api.Extent;
import vn.anttcs.organisation.api.ListChangeEffects;
import vn.anttcs.organisation.api.ListChangeSets;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Decision;

/** Reads the register of change sets. */
@ApplicationScoped
public class ChangeSetReads {
    private static final String SELECT = "select s.change_set_no, s.effective_on, s.recorded_at, d.number, d.issued_on,"
            + " d.issuer, d.signer, d.legal_basis, s.note, s.ended, s.created, s.changed, s.follows, s.work"
            + " from change_set s join decision d on d.id = s.decision_id where s.recorded_at <= :known";

    /** An effect and its place in the order of its change set. */
    public record Placed(int post, ChangeEffect effect) {}

    private Database database;

    protected ChangeSetReads() {}

    @Inject
    public ChangeSetReads(Database database) {
        this.database = database;
    }

    /** The change set with a number, as known at a recorded time. */
    public Optional<ChangeSet> find(String changeSetNo, Instant knownOn) {
        return database.with(handle -> handle.createQuery(SELECT + " and s.change_set_no = :no")
                .bind("known", knownOn)
                .bind("no", changeSetNo)
                .map((results, context) -> changeSet(results, context, knownOn))
                .findFirst());
    }

    /** Change sets in the order of their numbers. */
    public List<ChangeSet> list(ListChangeSets query, Instant knownOn, String afterNo, int most) {
        LocalDate from = query.effectiveFrom() == null ? LocalDate.of(1, 1, 1) : query.effectiveFrom();
        LocalDate to = query.effectiveTo() == null ? DateRange.OPEN_END : query.effectiveTo();
        return database.with(handle -> handle.createQuery(SELECT + " and s.effective_on >= :from"
                        + " and s.effective_on < :to and s.change_set_no > :after order by s.change_set_no limit :most")
                .bind("known", knownOn)
                .bind("from", from)
                .bind("to", to)
                .bind("after", afterNo)
                .bind("most", most)
                .map((results, context) -> changeSet(results, context, knownOn))
                .list());
    }

    /** Effects of a change set in their order. */
    public List<Placed> effects(ListChangeEffects query, long afterPost, int most) {
        String effect = query.effect() == null ? null : query.effect().name();
        String subject = query.subject() == null ? null : query.subject().name();
        Map<String, String> given = new HashMap<>();
        given.put("effect", effect);
        given.put("subject", subject);
        given.values().removeIf(Objects::isNull);
        return database.with(handle -> handle.createQuery("select e.post, e.effect, e.subject, e.change_index, e.code,"
                        + " e.name, e.to_code, e.extent, e.reason from change_effect e"
                        + " join change_set s on s.id = e.change_set_id where s.change_set_no = :no"
                        + (effect == null ? "" : " and e.effect = :effect")
                        + (subject == null ? "" : " and e.subject = :subject")
                        + " and e.post > :after order by e.post limit :most")
                .bind("no", query.changeSetNo())
                .bindMap(given)
                .bind("after", afterPost)
                .bind("most", most)
                .map((results, context) -> new Placed(results.getInt("post"), effect(results)))
                .list());
    }

    private static ChangeEffect effect(ResultSet results) throws SQLException {
        String extent = results.getString("extent");
        int index = results.getInt("change_index");
        Integer changeIndex = results.wasNull() ? null : Integer.valueOf(index);
        return new ChangeEffect(
                EffectKind.valueOf(results.getString("effect")),
                EffectSubject.valueOf(results.getString("subject")),
                changeIndex,
                results.getString("code"),
                results.getString("name"),
                results.getString("to_code"),
                extent == null ? null : Extent.valueOf(extent),
                results.getString("reason"));
    }

    private static ChangeSet changeSet(ResultSet results, StatementContext context, Instant knownOn)
            throws SQLException {
        return new ChangeSet(
                results.getString(1),
                results.getObject(2, LocalDate.class),
                context.findColumnMapperFor(Instant.class).orElseThrow().map(results, 3, context),
                new Decision(
                        results.getString(4),
                        results.getObject(5, LocalDate.class),
                        results.getString(6),
                        results.getString(7),
                        results.getString(8)),
                results.getString(9),
                results.getLong(10),
                results.getLong(11),
                results.getLong(12),
                results.getLong(13),
                results.getLong(14),
                knownOn);
    }
}
