package vn.anttcs.equipment.service.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.anttcs.equipment.persistence.KindAnchor;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.rule.EquipmentCategory;
import vn.anttcs.equipment.service.NamedKinds;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.ReadTime;

/** Which kinds of equipment tell what a team can do: what is taken along, and what is asked for by name. */
@ApplicationScoped
public class ReadinessKinds {
    private static final Set<EquipmentCategory> TAKEN_ALONG = EnumSet.of(
            EquipmentCategory.SUPPORT_TOOL,
            EquipmentCategory.VEHICLE,
            EquipmentCategory.FUEL,
            EquipmentCategory.CONSUMABLE);

    private KindRows kinds;
    private NamedKinds named;

    protected ReadinessKinds() {}

    @Inject
    public ReadinessKinds(KindRows kinds, NamedKinds named) {
        this.kinds = kinds;
        this.named = named;
    }

    /** The kinds by internal id; a code that was never in the catalogue is refused. */
    Map<Long, NamedKinds.Named> of(List<String> kindCodes, ReadTime time) {
        Set<Long> wanted = new HashSet<>();
        TAKEN_ALONG.forEach(category -> kinds.next(category, time, "", Integer.MAX_VALUE).stream()
                .map(KindAnchor::id)
                .forEach(wanted::add));
        Map<String, Long> asked = new HashMap<>();
        kinds.withCodes(kindCodes).forEach(kind -> asked.put(kind.kindCode(), kind.id()));
        for (int index = 0; index < kindCodes.size(); index++) {
            String code = kindCodes.get(index);
            if (!asked.containsKey(code)) {
                throw Refusal.notFound("kinds[" + index + "].kindCode", code);
            }
            wanted.add(asked.get(code));
        }
        return named.of(wanted);
    }
}
