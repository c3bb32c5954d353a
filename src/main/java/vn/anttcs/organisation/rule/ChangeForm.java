package vn.anttcs.organisation.rule;

import java.util.ArrayList;
import java.util.List;
import vn.anttcs.law.Ground;
import vn.anttcs.organisation.api.ChangeKind;
import vn.anttcs.organisation.api.MapChange;

/** Whether each change has exactly the components that its kind uses. */
public final class ChangeForm {
    private final List<Ground> grounds = new ArrayList<>();

    private ChangeForm() {}

    /** Every component that is missing or too many, by its path. */
    public static List<Ground> check(List<MapChange> changes) {
        ChangeForm form = new ChangeForm();
        for (int index = 0; index < changes.size(); index++) {
            form.check("changes[" + index + "].", changes.get(index));
        }
        return form.grounds;
    }

    private void check(String path, MapChange change) {
        ChangeKind kind = change.kind();
        boolean subject = kind != ChangeKind.MERGE && kind != ChangeKind.CREATE;
        presence(path + "code", kind, subject, change.code() != null);
        presence(path + "name", kind, kind == ChangeKind.RENAME, change.name() != null, kind == ChangeKind.CHANGE_KIND);
        presence(path + "unitKind", kind, kind == ChangeKind.CHANGE_KIND, change.unitKind() != null);
        presence(path + "parentCode", kind, kind == ChangeKind.RE_PARENT, change.parentCode() != null);
        presence(
                path + "sources",
                kind,
                kind == ChangeKind.MERGE,
                !change.sources().isEmpty());
        targets(path + "targets", kind, change.targets().size());
    }

    private void targets(String field, ChangeKind kind, int given) {
        switch (kind) {
            case MERGE, CREATE -> number(field, kind, given == 1, "1");
            case SPLIT -> number(field, kind, given >= 2, "2…");
            default -> presence(field, kind, false, given > 0);
        }
    }

    private void number(String field, ChangeKind kind, boolean right, String needed) {
        if (!right) {
            grounds.add(Ground.of(MapGround.CHANGE_NEEDS, field, null, kind, needed));
        }
    }

    private void presence(String field, ChangeKind kind, boolean needed, boolean given) {
        presence(field, kind, needed, given, false);
    }

    private void presence(String field, ChangeKind kind, boolean needed, boolean given, boolean optional) {
        if (needed && !given) {
            grounds.add(Ground.of(MapGround.CHANGE_NEEDS, field, null, kind, "1"));
        } else if (given && !needed && !optional) {
            grounds.add(Ground.of(MapGround.NOT_FOR_CHANGE, field, null, kind));
        }
    }
}
