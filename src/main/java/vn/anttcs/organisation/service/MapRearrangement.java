package vn.anttcs.organisation.service;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.organisation.api.ApplyChangeSet;
import vn.anttcs.organisation.api.ChangeEffect;
import vn.anttcs.organisation.api.ChangeSet;
import vn.anttcs.organisation.api.ChangeSetPreview;
import vn.anttcs.organisation.api.PreviewChangeSet;

/** Sắp xếp đơn vị hành chính: merges, splits and renames units by a change set, all or nothing. */
@Stateless
public class MapRearrangement {
    @Inject
    private ChangeSetWork work;

    @Resource
    private EJBContext context;

    /** What a change set would do: it is done, told and taken back. */
    @Operation(value = "previewChangeSet", right = Right.MAP_WRITE, territory = Territory.NATION, rehearsal = true)
    public ChangeSetPreview previewChangeSet(PreviewChangeSet command) {
        ChangeSetWork.Done done =
                work.apply(command.effectiveOn(), command.decision(), command.note(), command.changes());
        context.setRollbackOnly();
        ChangeSet set = done.changeSet();
        List<ChangeEffect> effects = done.effects();
        return new ChangeSetPreview(
                set.effectiveOn(),
                set.ended(),
                set.created(),
                set.changed(),
                set.follows(),
                set.work(),
                EffectTexts.say(effects.subList(0, Math.min(effects.size(), ChangeSetPreview.MOST))),
                set.knownOn());
    }

    /** Applies a change set. */
    @Operation(value = "applyChangeSet", right = Right.MAP_WRITE, territory = Territory.NATION, write = true)
    public ChangeSet applyChangeSet(ApplyChangeSet command) {
        return work.apply(command.effectiveOn(), command.decision(), command.note(), command.changes())
                .changeSet();
    }
}
