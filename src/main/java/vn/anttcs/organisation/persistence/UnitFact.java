package vn.anttcs.organisation.persistence;

import vn.anttcs.organisation.api.UnitLevel;

/** What holds of a unit for a while: its code, level, kind, name and parent. */
public record UnitFact(
        String code, UnitLevel level, String kind, String name, String foldedName, Long parentId, String legalBasis) {}
