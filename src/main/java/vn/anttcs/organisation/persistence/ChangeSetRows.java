package vn.anttcs.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.anttcs.organisation.api.ChangeEffect;
import vn.anttcs.organisation.api.ChangeSet;
import vn.anttcs.organisation.api.EffectKind;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.platform.persistence.Ids;
import vn.anttcs.shared.Decision;

/** The register of change sets: each with its number, its decision and its effects. */
@ApplicationScoped
public class ChangeSetRows {
    private Database database;
    private Decisions decisions;
    private LongSupplier ids;

    protected ChangeSetRows() {}

    @Inject
    public ChangeSetRows(Database database, Decisions decisions, Ids ids) {
        this(database, decisions, (LongSupplier) ids::next);
    }

    /** For tests without a server. */
    public ChangeSetRows(Database database, Decisions decisions, LongSupplier ids) {
        this.database = database;
        this.decisions = decisions;
        this.ids = ids;
    }

    /** The id of the decision, stored when it is new. */
    public long store(Decision decision) {
        return decisions.store(decision);
    }

    /** A new internal id. */
    public long nextId() {
        return ids.getAsLong();
    }

    /** The next public number; the caller holds the lock of the map. */
    public String nextNumber() {
        long count = database.with(handle -> handle.createQuery("select count(*) from change_set")
                .mapTo(Long.class)
                .one());
        return String.format(Locale.ROOT, "SX-%04d", count + 1);
    }

    /** Enters a change set before its links, which refer to it. */
    public void add(long id, ChangeSet set, long decisionId) {
        database.use(handle -> handle.createUpdate("insert into change_set (id, change_set_no, effective_on,"
                        + " recorded_at, decision_id, note, ended, created, changed, follows, work)"
                        + " values (:id, :no, :day, :stamp, :decision, :note, 0, 0, 0, 0, 0)")
                .bind("id", id)
                .bind("no", set.changeSetNo())
                .bind("day", set.effectiveOn())
                .bind("stamp", set.recordedAt())
                .bind("decision", decisionId)
                .bind("note", set.note())
                .execute());
    }

    /** Enters the effects and their counts, and returns the change set with them. */
    public ChangeSet complete(long id, ChangeSet set, List<ChangeEffect> effects) {
        addEffects(id, effects);
        ChangeSet counted = counted(set, effects);
        database.use(handle -> handle.createUpdate("update change_set set ended = :ended, created = :created,"
                        + " changed = :changed, follows = :follows, work = :work where id = :id")
                .bind("ended", counted.ended())
                .bind("created", counted.created())
                .bind("changed", counted.changed())
                .bind("follows", counted.follows())
                .bind("work", counted.work())
                .bind("id", id)
                .execute());
        return counted;
    }

    private static ChangeSet counted(ChangeSet set, List<ChangeEffect> effects) {
        Map<EffectKind, Long> counts = effects.stream()
                .filter(effect -> effect.effect() != EffectKind.ENDED)
                .collect(Collectors.groupingBy(ChangeEffect::effect, Collectors.counting()));
        // A unit that ends into several successors has one effect for each of them.
        long ended = effects.stream()
                .filter(effect -> effect.effect() == EffectKind.ENDED)
                .map(ChangeEffect::code)
                .distinct()
                .count();
        return new ChangeSet(
                set.changeSetNo(),
                set.effectiveOn(),
                set.recordedAt(),
                set.decision(),
                set.note(),
                ended,
                counts.getOrDefault(EffectKind.CREATED, 0L),
                counts.getOrDefault(EffectKind.CHANGED, 0L),
                counts.getOrDefault(EffectKind.FOLLOWS, 0L),
                counts.getOrDefault(EffectKind.WORK, 0L),
                set.knownOn());
    }

    private void addEffects(long id, List<ChangeEffect> effects) {
        if (effects.isEmpty()) {
            return;
        }
        database.use(handle -> {
            PreparedBatch batch = handle.prepareBatch("insert into change_effect (change_set_id, post, effect,"
                    + " subject, change_index, code, name, to_code, extent, reason)"
                    + " values (:set, :post, :effect, :subject, :index, :code, :name, :to, :extent, :reason)");
            for (int post = 0; post < effects.size(); post++) {
                ChangeEffect effect = effects.get(post);
                batch.bind("set", id)
                        .bind("post", post)
                        .bind("effect", effect.effect().name())
                        .bind("subject", effect.subject().name())
                        .bind("index", effect.changeIndex())
                        .bind("code", effect.code())
                        .bind("name", effect.name())
                        .bind("to", effect.toCode())
                        .bind(
                                "extent",
                                effect.extent() == null ? null : effect.extent().name())
                        .bind("reason", effect.reason())
                        .add();
            }
            batch.execute();
        });
    }
}
