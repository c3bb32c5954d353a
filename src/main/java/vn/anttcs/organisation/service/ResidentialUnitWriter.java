package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import vn.anttcs.organisation.api.RecordStatus;
import vn.anttcs.organisation.api.ResidentialUnitDraft;
import vn.anttcs.organisation.persistence.FormerTerritory;
import vn.anttcs.organisation.persistence.Presence;
import vn.anttcs.organisation.persistence.ResidentialUnitFact;
import vn.anttcs.organisation.persistence.ResidentialUnitRows;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Ids;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.AreaFeature;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.VietnameseText;

/** Writes residential units: their numbers, anchors and first facts. */
@ApplicationScoped
public class ResidentialUnitWriter {
    private ResidentialUnitRows anchors;
    private DatedRows rows;
    private CommunePath path;
    private Ids ids;

    protected ResidentialUnitWriter() {}

    @Inject
    public ResidentialUnitWriter(ResidentialUnitRows anchors, DatedRows rows, CommunePath path, Ids ids) {
        this.anchors = anchors;
        this.rows = rows;
        this.path = path;
        this.ids = ids;
    }

    /** The residential unit with the code, which must exist. */
    public long require(String code, String field) {
        return anchors.findByCode(code).orElseThrow(() -> Refusal.notFound(field, code));
    }

    /** Locks until commit and holds the caller to the version that it saw. */
    public void lock(long id, Long expectedVersion) {
        anchors.lock(id);
        hold(id, expectedVersion);
    }

    /** Holds the caller to the version that it saw of a residential unit that is locked. */
    public void hold(long id, Long expectedVersion) {
        if (expectedVersion != null && expectedVersion != anchors.versionOf(id) - 1) {
            throw Refusal.of(ErrorCode.VERSION_CONFLICT);
        }
    }

    /**
     * The anchor of a new residential unit with the number given, if it is free, else with the next that is; returns its
     * internal id. Nobody else can take the number from here on.
     */
    public long claim(String given, String field) {
        if (given != null) {
            return claimed(given).orElseThrow(() -> Refusal.conflict("PUBLIC_CODE_TAKEN", field, given));
        }
        OptionalLong claimed = claimed(next());
        while (claimed.isEmpty()) {
            claimed = claimed(next());
        }
        return claimed.getAsLong();
    }

    private OptionalLong claimed(String code) {
        long id = ids.next();
        return anchors.findByCode(code).isEmpty() && anchors.add(id, code) ? OptionalLong.of(id) : OptionalLong.empty();
    }

    private String next() {
        return String.format("R%07d", ids.next("residential_unit_code"));
    }

    /**
     * Everything that the draft of a new residential unit says, from the first day of the period on. Where its commune has
     * ended meanwhile it goes on in the successor.
     */
    public void write(long id, ResidentialUnitDraft draft, long communeId, DateRange period, Recording recording) {
        ResidentialUnitFact fact = new ResidentialUnitFact(
                RecordStatus.ACTIVE,
                communeId,
                draft.name(),
                VietnameseText.fold(draft.name()),
                draft.kind(),
                draft.unitClass(),
                draft.households(),
                draft.residents(),
                draft.areaKm2());
        List<CommunePath.Stay> stays = path.from(communeId, period.from(), recording);
        stays.forEach(
                stay -> rows.put(ResidentialUnitRows.FACTS, id, stay.days(), fact.in(stay.communeId()), recording));
        path.open(id, stays, recording);
        territory(id, draft.formerTerritory(), period, recording);
        features(id, AreaAttributes.read(draft.attributes(), "attributes"), period, recording);
    }

    /** Sets the former territory, if one is given. */
    public void territory(long id, String formerTerritory, DateRange period, Recording recording) {
        if (formerTerritory != null) {
            rows.put(ResidentialUnitRows.TERRITORY, id, period, new FormerTerritory(formerTerritory), recording);
        }
    }

    /** Makes area features hold or not hold. */
    public void features(long id, Map<AreaFeature, Boolean> features, DateRange period, Recording recording) {
        features.forEach((feature, holds) -> {
            if (holds) {
                rows.put(ResidentialUnitRows.FEATURES, id, feature.name(), period, new Presence(), recording);
            } else {
                rows.clear(ResidentialUnitRows.FEATURES, id, feature.name(), period, recording);
            }
        });
    }
}
