package vn.anttcs.organisation.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.organisation.api.DissolveResidentialUnit;
import vn.anttcs.organisation.api.MergeResidentialUnits;
import vn.anttcs.organisation.api.ResidentialUnit;
import vn.anttcs.organisation.api.ResidentialUnits;
import vn.anttcs.organisation.api.SplitResidentialUnit;

/** Sắp xếp thôn, tổ dân phố: mergers, divisions and ends within one commune, with lineage. Teams follow. */
@Stateless
public class ResidentialUnitReform {
    @Inject
    private ResidentialUnitMerger merger;

    @Inject
    private ResidentialUnitSplitter splitter;

    @Inject
    private ResidentialUnitDissolution dissolution;

    @Inject
    private ResidentialUnitViews views;

    @Operation(
            value = "mergeResidentialUnits",
            right = Right.FORCE_WRITE,
            residentialUnits = {"residentialUnits[].code", "intoCode"},
            write = true)
    public ResidentialUnit mergeResidentialUnits(MergeResidentialUnits command) {
        LocalDate day = Days.from(command.validFrom()).from();
        return views.after(merger.merge(command, day), day);
    }

    @Operation(value = "splitResidentialUnit", right = Right.FORCE_WRITE, residentialUnits = "code", write = true)
    public ResidentialUnits splitResidentialUnit(SplitResidentialUnit command) {
        LocalDate day = Days.from(command.validFrom()).from();
        List<ResidentialUnit> parts = splitter.split(command, day).stream()
                .map(id -> views.after(id, day))
                .toList();
        return new ResidentialUnits(parts, null, parts.get(0).knownOn());
    }

    @Operation(value = "dissolveResidentialUnit", right = Right.FORCE_WRITE, residentialUnits = "code", write = true)
    public ResidentialUnit dissolveResidentialUnit(DissolveResidentialUnit command) {
        LocalDate day = Days.from(command.validFrom()).from();
        return views.after(dissolution.dissolve(command, day), day);
    }
}
