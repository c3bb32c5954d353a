package vn.anttcs.organisation.persistence;

import java.util.HashMap;
import java.util.Map;
import vn.anttcs.organisation.api.UnitAttributeName;
import vn.anttcs.organisation.api.UnitLevel;
import vn.anttcs.shared.VietnameseText;

/**
 * What a search asks of units; each component may be null.
 *
 * @param name part of the name, with or without marks
 * @param parentId the unit directly above
 * @param attributeValue the value that the attribute has; any value when null
 */
public record UnitSearch(
        String name, UnitLevel level, String kind, Long parentId, UnitAttributeName attribute, String attributeValue) {

    String condition() {
        StringBuilder sql = new StringBuilder();
        append(sql, name, " and f.folded_name like :name escape '!'");
        append(sql, level, " and f.level = :level");
        append(sql, kind, " and f.kind = :kind");
        append(sql, parentId, " and f.parent_id = :parent");
        if (attribute != null) {
            sql.append(" and exists (select 1 from unit_attribute a where a.unit_id = f.unit_id")
                    .append(" and a.attribute = :attribute and a.recorded_at <= :known and a.superseded_at > :known")
                    .append(" and a.valid_from <= :day and a.valid_to > :day");
            append(sql, attributeValue, " and a.content = :content");
            sql.append(')');
        }
        return sql.toString();
    }

    private static void append(StringBuilder sql, Object value, String condition) {
        if (value != null) {
            sql.append(condition);
        }
    }

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        if (name != null) {
            values.put("name", "%" + VietnameseText.fold(name).replaceAll("[!%_]", "!$0") + "%");
        }
        values.put("level", level == null ? null : level.name());
        values.put("kind", kind);
        values.put("parent", parentId);
        values.put("attribute", attribute == null ? null : attribute.name());
        values.put("content", attributeValue);
        values.values().removeIf(java.util.Objects::isNull);
        return values;
    }
}
