package vn.anttcs.equipment.service.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.equipment.api.EquipmentSize;
import vn.anttcs.equipment.persistence.KindAnchor;
import vn.anttcs.equipment.persistence.KindFact;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.rule.LineRule;
import vn.anttcs.equipment.service.KindViews;
import vn.anttcs.equipment.service.NamedKinds;

/** The kinds that lines of a file name, with what was said of them last: what is held may have left the catalogue. */
@ApplicationScoped
public class OpeningKinds {
    private KindRows kinds;
    private NamedKinds named;

    protected OpeningKinds() {}

    @Inject
    public OpeningKinds(KindRows kinds, NamedKinds named) {
        this.kinds = kinds;
        this.named = named;
    }

    /** A kind of the catalogue. */
    record Known(long id, KindFact fact) {
        LineRule.Kind rule() {
            List<String> sizes =
                    KindViews.sizes(fact).stream().map(EquipmentSize::size).toList();
            return new LineRule.Kind(fact.category(), fact.tracking(), sizes);
        }
    }

    /** The kinds with the codes; unknown codes are left out. */
    Map<String, Known> of(Collection<String> codes) {
        List<KindAnchor> anchors = kinds.withCodes(codes.stream().distinct().toList());
        Map<Long, NamedKinds.Named> facts =
                named.of(anchors.stream().map(KindAnchor::id).toList());
        Map<String, Known> known = new HashMap<>();
        for (KindAnchor kind : anchors) {
            KindFact fact = facts.get(kind.id()).fact();
            if (fact != null) {
                known.put(kind.kindCode(), new Known(kind.id(), fact));
            }
        }
        return known;
    }
}
