package vn.anttcs.organisation.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.organisation.api.FindResidentialUnits;
import vn.anttcs.organisation.api.GetResidentialUnit;
import vn.anttcs.organisation.api.ListResidentialUnitHistory;
import vn.anttcs.organisation.api.ResidentialUnit;
import vn.anttcs.organisation.api.ResidentialUnitHistory;
import vn.anttcs.organisation.api.ResidentialUnits;
import vn.anttcs.organisation.persistence.ForceSearch.Found;
import vn.anttcs.organisation.persistence.ForceSearch.Register;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;

/** Danh mục thôn, tổ dân phố: reads residential units at any two times. */
@Stateless
public class ResidentialUnitDirectory {
    @Inject
    private ResidentialUnitWriter writer;

    @Inject
    private ResidentialUnitViews views;

    @Inject
    private ResidentialUnitTimeline timeline;

    @Inject
    private ForcePages pages;

    @Inject
    private Clockwork clockwork;

    @Operation(value = "getResidentialUnit", right = Right.FORCE_READ, residentialUnits = "code")
    public ResidentialUnit getResidentialUnit(GetResidentialUnit query) {
        long id = writer.require(query.code(), "code");
        return views.find(id, clockwork.readTime(query.validOn(), query.knownOn()))
                .orElseThrow(() -> Refusal.notFound("code", query.code()));
    }

    @Operation(value = "findResidentialUnits", right = Right.FORCE_READ, territory = Territory.FILTERED)
    public ResidentialUnits findResidentialUnits(FindResidentialUnits query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = clockwork.readTime(query.validOn(), query.knownOn(), cursor);
        int limit = Cursor.limit(query.limit());
        ForcePages.Criteria criteria =
                new ForcePages.Criteria(query.unit(), query.name(), query.kind(), null, query.status());
        List<Found> found = pages.read(Register.RESIDENTIAL_UNITS, criteria, time, cursor, limit);
        return new ResidentialUnits(
                views.list(ForcePages.ids(found, limit), time),
                Cursor.next(found, limit, time, row -> List.of(row.code())),
                time.knownOn());
    }

    @Operation(value = "listResidentialUnitHistory", right = Right.FORCE_READ, residentialUnits = "code")
    public ResidentialUnitHistory listResidentialUnitHistory(ListResidentialUnitHistory query) {
        long id = writer.require(query.code(), "code");
        ReadTime time = clockwork.readTime(null, query.knownOn());
        return new ResidentialUnitHistory(timeline.of(id, time.knownOn()), time.knownOn());
    }
}
