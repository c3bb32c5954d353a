package vn.anttcs.equipment.service.vehicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.anttcs.equipment.api.FuelNorm;
import vn.anttcs.equipment.api.FuelNormPage;
import vn.anttcs.equipment.api.FuelNormTerms;
import vn.anttcs.equipment.api.ListFuelNorms;
import vn.anttcs.equipment.persistence.NormAnchor;
import vn.anttcs.equipment.persistence.vehicle.FuelNormFact;
import vn.anttcs.equipment.persistence.vehicle.FuelNormRows;
import vn.anttcs.equipment.service.NormShowing;
import vn.anttcs.platform.persistence.ReadTime;

/** Shows fuel norms. */
@ApplicationScoped
public class FuelNormViews {
    private FuelNormRows norms;
    private NormShowing showing;

    protected FuelNormViews() {}

    @Inject
    public FuelNormViews(FuelNormRows norms, NormShowing showing) {
        this.norms = norms;
        this.showing = showing;
    }

    /** A page of norms. */
    FuelNormPage page(ListFuelNorms query) {
        NormShowing.Page<FuelNormFact> page = showing.page(
                norms,
                new NormShowing.Asked(
                        query.unitCode(),
                        query.kindCode(),
                        query.validOn(),
                        query.knownOn(),
                        query.limit(),
                        query.cursor()));
        return new FuelNormPage(page.items().stream().map(FuelNormViews::view).toList(), page.next(), page.knownOn());
    }

    /** A norm that holds at the two times. */
    FuelNorm one(NormAnchor norm, ReadTime time) {
        return view(showing.shown(norms, List.of(norm), time).get(0));
    }

    private static FuelNorm view(NormShowing.Shown<FuelNormFact> shown) {
        FuelNormFact fact = shown.held().values();
        return new FuelNorm(
                shown.norm().kindCode(),
                shown.unitCode(),
                new FuelNormTerms(fact.meterUnit(), fact.millilitres(), fact.tolerancePercent(), fact.legalBasis()),
                shown.held().valid().from(),
                shown.validTo(),
                shown.decision(),
                shown.norm().version(),
                shown.time().knownOn());
    }
}
