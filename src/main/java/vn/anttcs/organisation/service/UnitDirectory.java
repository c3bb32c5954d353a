package vn.anttcs.organisation.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.organisation.api.GetUnit;
import vn.anttcs.organisation.api.Unit;
import vn.anttcs.organisation.persistence.UnitFact;
import vn.anttcs.organisation.persistence.UnitRows;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.ReadTime;

/** Danh mục đơn vị hành chính: reads the map at any two times. */
@Stateless
public class UnitDirectory {
    @Inject
    private UnitRows units;

    @Inject
    private Clockwork clockwork;

    @Operation(value = "getUnit", right = Right.MAP_READ, territory = Territory.OPEN)
    public Unit getUnit(GetUnit query) {
        ReadTime time = clockwork.readTime(query.validOn(), query.knownOn());
        Dated<UnitFact> fact = units.findByCode(query.code(), time)
                .flatMap(id -> units.find(id, time))
                .orElseThrow(() -> Refusal.notFound("code", query.code()));
        UnitFact values = fact.values();
        return new Unit(
                values.code(),
                values.level(),
                values.kind(),
                values.name(),
                null,
                fact.valid().from(),
                fact.valid().isOpen() ? null : fact.valid().to(),
                values.legalBasis(),
                List.of(),
                1,
                time.knownOn());
    }
}
