package vn.anttcs.equipment.service.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.anttcs.access.service.UnitTree;
import vn.anttcs.organisation.service.CommuneReference;
import vn.anttcs.platform.persistence.ReadTime;

/** Units whose holders lists go along. */
@ApplicationScoped
public class UnitAreas {
    private UnitTree units;
    private CommuneReference communes;

    protected UnitAreas() {}

    @Inject
    public UnitAreas(UnitTree units, CommuneReference communes) {
        this.units = units;
        this.communes = communes;
    }

    /** The communes of a unit and the unit itself, whose own stores count too; in ascending order, from one on. */
    public List<Long> within(String unitCode, ReadTime time, long from) {
        Set<Long> within = new TreeSet<>(communes.within(unitCode, time, "unitCode"));
        units.byCode(unitCode).ifPresent(within::add);
        return within.stream().filter(unit -> unit >= from).toList();
    }

    /** The code that a unit holds today, or held last. */
    public String codeOf(long unitId) {
        return units.codeOf(unitId);
    }
}
