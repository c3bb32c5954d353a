package vn.anttcs.budget.persistence;

import java.util.List;
import vn.anttcs.budget.api.ReferenceKind;

/** One name of the catalogue as it is stored; no keys where it has but one value at a time. */
public record ReferenceName(
        long id, String name, ReferenceKind kind, String titleVi, String titleEn, List<String> keys, long version) {
    public ReferenceName {
        keys = List.copyOf(keys);
    }
}
