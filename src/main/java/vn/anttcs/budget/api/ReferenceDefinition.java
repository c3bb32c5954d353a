package vn.anttcs.budget.api;

import java.util.List;

/** Danh mục mức tham chiếu: one name of the catalogue. */
public record ReferenceDefinition(
        String name, ReferenceKind kind, String titleVi, String titleEn, List<ReferenceKey> keys, long version) {
    public ReferenceDefinition {
        keys = List.copyOf(keys);
    }
}
