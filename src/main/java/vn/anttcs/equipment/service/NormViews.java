package vn.anttcs.equipment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.anttcs.equipment.api.EquipmentNorm;
import vn.anttcs.equipment.api.EquipmentNormPage;
import vn.anttcs.equipment.api.ListEquipmentNorms;
import vn.anttcs.equipment.persistence.NormAnchor;
import vn.anttcs.equipment.persistence.NormFact;
import vn.anttcs.equipment.persistence.NormRows;
import vn.anttcs.platform.persistence.ReadTime;

/** Shows norms. */
@ApplicationScoped
public class NormViews {
    private NormRows norms;
    private NormShowing showing;

    protected NormViews() {}

    @Inject
    public NormViews(NormRows norms, NormShowing showing) {
        this.norms = norms;
        this.showing = showing;
    }

    /** A page of norms. */
    EquipmentNormPage page(ListEquipmentNorms query) {
        NormShowing.Page<NormFact> page = showing.page(
                norms,
                new NormShowing.Asked(
                        query.unitCode(),
                        query.kindCode(),
                        query.validOn(),
                        query.knownOn(),
                        query.limit(),
                        query.cursor()));
        return new EquipmentNormPage(page.items().stream().map(NormViews::view).toList(), page.next(), page.knownOn());
    }

    /** A norm that holds at the two times. */
    EquipmentNorm one(NormAnchor norm, ReadTime time) {
        return view(showing.shown(norms, List.of(norm), time).get(0));
    }

    private static EquipmentNorm view(NormShowing.Shown<NormFact> shown) {
        NormFact fact = shown.held().values();
        return new EquipmentNorm(
                shown.norm().kindCode(),
                shown.unitCode(),
                NormTexts.terms(fact),
                shown.held().valid().from(),
                shown.validTo(),
                shown.decision(),
                shown.norm().version(),
                shown.time().knownOn());
    }
}
