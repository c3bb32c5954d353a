package vn.anttcs.organisation.api;

import java.time.LocalDate;
import java.util.List;

/**
 * Đơn vị kế thừa hoặc tiền thân: a unit in the lineage of another one, successors as they are right after the change and
 * predecessors as they were right before it.
 *
 * @param extent how much of the old unit went to the new one
 * @param effectiveOn first day of the change, or null when there was none
 * @param changeSetNo number of the change set, or null when there was none
 */
public record RelatedUnit(
        String code,
        UnitLevel level,
        String kind,
        String name,
        String parentCode,
        LocalDate validFrom,
        LocalDate validTo,
        String legalBasis,
        List<NamedValue> attributes,
        Extent extent,
        LocalDate effectiveOn,
        String changeSetNo) {
    public RelatedUnit {
        attributes = List.copyOf(attributes);
    }

    /** A unit with its place in a lineage. */
    public static RelatedUnit of(Unit unit, Extent extent, LocalDate effectiveOn, String changeSetNo) {
        return new RelatedUnit(
                unit.code(),
                unit.level(),
                unit.kind(),
                unit.name(),
                unit.parentCode(),
                unit.validFrom(),
                unit.validTo(),
                unit.legalBasis(),
                unit.attributes(),
                extent,
                effectiveOn,
                changeSetNo);
    }
}
