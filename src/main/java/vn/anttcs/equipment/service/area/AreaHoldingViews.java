package vn.anttcs.equipment.service.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.anttcs.equipment.api.AreaHoldingLine;
import vn.anttcs.equipment.api.AreaHoldings;
import vn.anttcs.equipment.api.SumEquipmentHoldings;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.persistence.area.AreaHoldingRows;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.service.NamedKinds;
import vn.anttcs.equipment.service.check.AreaHolders;
import vn.anttcs.equipment.service.check.UnitAreas;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.ReadTime;

/** Sums what the stores, the teams and the members of a territory have. */
@ApplicationScoped
public class AreaHoldingViews {
    private AreaHoldingRows rows;
    private UnitAreas areas;
    private AreaHolders holders;
    private KindRows kinds;
    private NamedKinds names;

    protected AreaHoldingViews() {}

    @Inject
    public AreaHoldingViews(
            AreaHoldingRows rows, UnitAreas areas, AreaHolders holders, KindRows kinds, NamedKinds names) {
        this.rows = rows;
        this.areas = areas;
        this.holders = holders;
        this.kinds = kinds;
        this.names = names;
    }

    /** A kind in a state. */
    private record Key(long kindId, EquipmentState state) {}

    AreaHoldings sum(SumEquipmentHoldings query, ReadTime time) {
        Long kindId = query.kindCode() == null
                ? null
                : Long.valueOf(kinds.find(query.kindCode())
                        .orElseThrow(() -> Refusal.notFound("kindCode", query.kindCode()))
                        .id());
        Map<HolderKind, List<Long>> found =
                holders.of(areas.within(query.unitCode(), time, Long.MIN_VALUE), time).keySet().stream()
                        .collect(Collectors.groupingBy(
                                Holder::kind,
                                () -> new EnumMap<>(HolderKind.class),
                                Collectors.mapping(Holder::id, Collectors.toList())));
        Map<Key, Map<HolderKind, Long>> sums = new HashMap<>();
        found.forEach((kind, ids) -> rows.held(kind, ids, kindId, time).forEach(held -> sums.computeIfAbsent(
                        new Key(held.kindId(), held.state()), key -> new EnumMap<>(HolderKind.class))
                .merge(kind, held.quantity(), Long::sum)));
        return new AreaHoldings(query.unitCode(), time.validOn(), lines(sums), time.knownOn());
    }

    private List<AreaHoldingLine> lines(Map<Key, Map<HolderKind, Long>> sums) {
        Map<Long, NamedKinds.Named> named =
                names.of(sums.keySet().stream().map(Key::kindId).distinct().toList());
        List<AreaHoldingLine> lines = new ArrayList<>();
        sums.forEach((key, held) -> lines.add(line(named.get(key.kindId()), key.state(), held)));
        lines.sort(Comparator.comparing(AreaHoldingLine::kindCode).thenComparing(AreaHoldingLine::state));
        return lines;
    }

    private static AreaHoldingLine line(NamedKinds.Named kind, EquipmentState state, Map<HolderKind, Long> held) {
        long inStores = held.getOrDefault(HolderKind.STORE, 0L);
        long withTeams = held.getOrDefault(HolderKind.TEAM, 0L);
        long withMembers = held.getOrDefault(HolderKind.MEMBER, 0L);
        return new AreaHoldingLine(
                kind.kind().kindCode(),
                kind.fact().title(),
                kind.fact().unitOfMeasure(),
                state,
                inStores + withTeams + withMembers,
                inStores,
                withTeams,
                withMembers);
    }
}
