package vn.anttcs.organisation.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.organisation.api.ChangeEffectPage;
import vn.anttcs.organisation.api.ChangeSet;
import vn.anttcs.organisation.api.ChangeSetPage;
import vn.anttcs.organisation.api.GetChangeSet;
import vn.anttcs.organisation.api.ListChangeEffects;
import vn.anttcs.organisation.api.ListChangeSets;
import vn.anttcs.organisation.persistence.ChangeSetReads;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;

/** Sổ các đợt sắp xếp: the change sets applied so far and what each did. */
@Stateless
public class ChangeSets {
    @Inject
    private ChangeSetReads reads;

    @Inject
    private Clockwork clockwork;

    /** One change set with its counts. */
    @Operation(value = "getChangeSet", right = Right.MAP_READ, territory = Territory.OPEN)
    public ChangeSet getChangeSet(GetChangeSet query) {
        return find(
                query.changeSetNo(), clockwork.readTime(null, query.knownOn()).knownOn());
    }

    /** Change sets in the order of their numbers. */
    @Operation(value = "listChangeSets", right = Right.MAP_READ, territory = Territory.OPEN)
    public ChangeSetPage listChangeSets(ListChangeSets query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = clockwork.readTime(null, query.knownOn(), cursor);
        int limit = Cursor.limit(query.limit());
        String after = cursor.map(given -> given.key(0)).orElse("");
        List<ChangeSet> found = reads.list(query, time.knownOn(), after, limit + 1);
        String next = Cursor.next(found, limit, time, set -> List.of(set.changeSetNo()));
        return new ChangeSetPage(first(found, limit), next, time.knownOn());
    }

    /** What a change set did, in the order in which it was done, and what it left to decide. */
    @Operation(value = "listChangeEffects", right = Right.MAP_WRITE, territory = Territory.NATION)
    public ChangeEffectPage listChangeEffects(ListChangeEffects query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = clockwork.readTime(null, query.knownOn(), cursor);
        find(query.changeSetNo(), time.knownOn());
        int limit = Cursor.limit(query.limit());
        long after = cursor.map(given -> given.number(0)).orElse(-1L);
        List<ChangeSetReads.Placed> found = reads.effects(query, after, limit + 1);
        String next = Cursor.next(found, limit, time, placed -> List.of(placed.post()));
        return new ChangeEffectPage(
                EffectTexts.say(first(found, limit).stream()
                        .map(ChangeSetReads.Placed::effect)
                        .toList()),
                next,
                time.knownOn());
    }

    private ChangeSet find(String changeSetNo, Instant knownOn) {
        return reads.find(changeSetNo, knownOn).orElseThrow(() -> Refusal.notFound("changeSetNo", changeSetNo));
    }

    private static <T> List<T> first(List<T> found, int limit) {
        return found.size() > limit ? found.subList(0, limit) : found;
    }
}
