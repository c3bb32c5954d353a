package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.anttcs.organisation.persistence.Communes;
import vn.anttcs.organisation.persistence.ResidentialUnitRows;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.ReadTime;

/** The map as residential units and teams stand on it. */
@ApplicationScoped
public class CommuneReference {
    private Communes communes;
    private ResidentialUnitRows residentialUnits;
    private Clockwork clockwork;

    protected CommuneReference() {}

    @Inject
    public CommuneReference(Communes communes, ResidentialUnitRows residentialUnits, Clockwork clockwork) {
        this.communes = communes;
        this.residentialUnits = residentialUnits;
        this.clockwork = clockwork;
    }

    /**
     * The commune that holds the code on the first day, locked until commit so that no change set passes by.
     */
    public long require(String communeCode, LocalDate from) {
        long id = find(communeCode, from);
        communes.lock(List.of(id));
        return id;
    }

    private long find(String communeCode, LocalDate from) {
        return communes.findCommune(communeCode, clockwork.readTime(from, null))
                .orElseThrow(() -> Refusal.refused("NO_COMMUNE_ON_DAY", "communeCode", communeCode, from.toString()));
    }

    /** Locks communes until commit. */
    public void lock(Collection<Long> communeIds) {
        communes.lock(communeIds);
    }

    /** The communes in and below the unit that a code means; refused when there was never one. */
    public List<Long> within(String unitCode, ReadTime time) {
        return within(unitCode, time, "unit");
    }

    /** The same for a code that stands in another field. */
    public List<Long> within(String unitCode, ReadTime time, String field) {
        long unit = communes.findUnit(unitCode, time).orElseThrow(() -> Refusal.notFound(field, unitCode));
        return communes.within(List.of(unit), time);
    }

    /** The provinces of communes at the two times; communes without one are left out. */
    public Map<Long, Long> provincesOf(Collection<Long> communeIds, ReadTime time) {
        return communes.unitsAtTop(communeIds, time);
    }

    /** The residential unit that a code means; refused when there was never one. */
    public long residentialUnit(String code) {
        return residentialUnits.findByCode(code).orElseThrow(() -> Refusal.notFound("residentialUnit", code));
    }
}
