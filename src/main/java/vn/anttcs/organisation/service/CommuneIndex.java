package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.anttcs.organisation.persistence.CommuneRows;

/** Danh mục cấp xã: the communes of a day in one look, for files that name some thousand of them by code. */
@ApplicationScoped
public class CommuneIndex {
    private static final int MOST_GENERATIONS = 8;

    private CommuneRows communes;

    protected CommuneIndex() {}

    @Inject
    public CommuneIndex(CommuneRows communes) {
        this.communes = communes;
    }

    /** Every commune of the day by its code, in the order of codes. */
    public Map<String, KnownCommune> on(LocalDate day) {
        Map<String, KnownCommune> known = new LinkedHashMap<>();
        communes.on(day).forEach(found -> known.put(found.code(), known(found)));
        return known;
    }

    private static KnownCommune known(CommuneRows.Found found) {
        return new KnownCommune(
                found.unitId(), found.code(), found.name(), found.kind(), found.provinceCode(), found.firstDay());
    }

    /** The last commune that had a code which no commune has on the day; empty when there never was one. */
    public Optional<KnownCommune> before(String code, LocalDate day) {
        return communes.before(code, day).map(CommuneIndex::known);
    }

    /** The communes of the day that received the area of a former commune, whole or in part. */
    public List<KnownCommune> successors(KnownCommune former, Map<String, KnownCommune> today) {
        Map<Long, KnownCommune> byId = new LinkedHashMap<>();
        today.values().forEach(commune -> byId.put(commune.unitId(), commune));
        List<KnownCommune> found = new ArrayList<>();
        List<Long> generation = communes.successors(former.unitId());
        for (int count = 0; count < MOST_GENERATIONS && !generation.isEmpty(); count++) {
            List<Long> next = new ArrayList<>();
            for (Long unitId : generation) {
                KnownCommune commune = byId.remove(unitId);
                if (commune == null) {
                    next.addAll(communes.successors(unitId));
                } else {
                    found.add(commune);
                }
            }
            generation = next;
        }
        return found;
    }
}
