package vn.anttcs.organisation.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.organisation.api.ChangeKind;
import vn.anttcs.organisation.api.Extent;
import vn.anttcs.organisation.api.MapChange;
import vn.anttcs.organisation.api.UnitDraft;
import vn.anttcs.organisation.api.UnitLevel;
import vn.anttcs.organisation.api.UnitShare;
import vn.anttcs.organisation.persistence.UnitData;

/**
 * The reform of 1 July 2025 as a list of changes. Who became part of which province is not in the data: it follows from
 * the communes. Districts end without successors, but for the five island districts without communes.
 */
final class Reform {
    private final Map<String, UnitData.Line> old;
    private final List<UnitData.Line> units;
    private final List<UnitData.Succession> succession;

    private Reform(List<UnitData.Line> old, List<UnitData.Line> units, List<UnitData.Succession> succession) {
        this.old = old.stream().collect(Collectors.toMap(UnitData.Line::code, line -> line));
        this.units = units;
        this.succession = succession;
    }

    static List<MapChange> changes(
            List<UnitData.Line> old, List<UnitData.Line> units, List<UnitData.Succession> succession) {
        return new Reform(old, units, succession).changes();
    }

    private List<MapChange> changes() {
        Map<String, List<UnitShare>> provinces = provinces();
        Map<String, List<UnitShare>> communes = new LinkedHashMap<>();
        succession.forEach(link -> communes.computeIfAbsent(link.newCode(), code -> new ArrayList<>())
                .add(new UnitShare(link.oldCode(), link.extent())));
        List<MapChange> changes = new ArrayList<>();
        for (UnitData.Line unit : units) {
            boolean province = unit.level() == UnitLevel.PROVINCE;
            changes.add(merge(unit, (province ? provinces : communes).get(unit.code())));
        }
        changes.addAll(dissolutions());
        return changes;
    }

    /** What each new province is made of, from the old and the new province of every commune. */
    private Map<String, List<UnitShare>> provinces() {
        Map<String, String> newProvinces = units.stream()
                .filter(unit -> unit.parentCode() != null)
                .collect(Collectors.toMap(UnitData.Line::code, UnitData.Line::parentCode));
        Map<String, Set<String>> successors = new LinkedHashMap<>();
        succession.forEach(link -> successors
                .computeIfAbsent(provinceOf(link.oldCode()), code -> new LinkedHashSet<>())
                .add(newProvinces.get(link.newCode())));
        Map<String, List<UnitShare>> shares = new LinkedHashMap<>();
        successors.forEach((province, heirs) -> {
            Extent extent = heirs.size() == 1 ? Extent.WHOLE : Extent.PART;
            heirs.forEach(heir ->
                    shares.computeIfAbsent(heir, code -> new ArrayList<>()).add(new UnitShare(province, extent)));
        });
        return shares;
    }

    private String provinceOf(String code) {
        UnitData.Line unit = old.get(code);
        while (unit.parentCode() != null) {
            unit = old.get(unit.parentCode());
        }
        return unit.code();
    }

    private List<MapChange> dissolutions() {
        Set<String> succeeded =
                succession.stream().map(UnitData.Succession::oldCode).collect(Collectors.toSet());
        return old.values().stream()
                .filter(unit -> unit.level() == UnitLevel.DISTRICT && !succeeded.contains(unit.code()))
                .sorted(java.util.Comparator.comparing(UnitData.Line::code))
                .map(unit ->
                        new MapChange(ChangeKind.DISSOLVE, unit.code(), null, null, null, null, null, "203/2025/QH15"))
                .toList();
    }

    private static MapChange merge(UnitData.Line unit, List<UnitShare> sources) {
        UnitDraft draft = new UnitDraft(unit.code(), unit.level(), unit.kind(), unit.name(), unit.parentCode());
        return new MapChange(ChangeKind.MERGE, null, sources, List.of(draft), null, null, null, unit.legalBasis());
    }
}
