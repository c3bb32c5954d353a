package vn.anttcs.organisation.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.organisation.api.FindUnits;
import vn.anttcs.organisation.api.GetUnit;
import vn.anttcs.organisation.api.ListChildren;
import vn.anttcs.organisation.api.Unit;
import vn.anttcs.organisation.api.UnitPage;
import vn.anttcs.organisation.persistence.UnitRow;
import vn.anttcs.organisation.persistence.UnitRows;
import vn.anttcs.organisation.persistence.UnitSearch;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;

/** Danh mục đơn vị hành chính: reads the map at any two times. */
@Stateless
public class UnitDirectory {
    @Inject
    private UnitViews views;

    @Inject
    private UnitRows units;

    @Inject
    private Clockwork clockwork;

    /** The unit that a code means on a day. */
    @Operation(value = "getUnit", right = Right.MAP_READ, territory = Territory.OPEN)
    public Unit getUnit(GetUnit query) {
        UnitViews.Meaning meaning = views.meaningOf(query.code(), query.validOn(), query.knownOn());
        return views.view(meaning.unit(), meaning.time());
    }

    /** The units directly below a unit. */
    @Operation(value = "listChildren", right = Right.MAP_READ, territory = Territory.OPEN)
    public UnitPage listChildren(ListChildren query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        UnitViews.Meaning parent = cursor.isPresent()
                ? views.meaningOf(
                        query.code(),
                        cursor.get().time().validOn(),
                        cursor.get().time().knownOn())
                : views.meaningOf(query.code(), query.validOn(), query.knownOn());
        int limit = Cursor.limit(query.limit());
        List<UnitRow> found = units.children(parent.unit().unitId(), parent.time(), after(cursor), limit + 1);
        return page(found, limit, parent.time());
    }

    /** The units that meet every condition given. */
    @Operation(value = "findUnits", right = Right.MAP_READ, territory = Territory.OPEN)
    public UnitPage findUnits(FindUnits query) {
        if (query.attributeValue() != null && query.attribute() == null) {
            throw Refusal.invalid("REQUIRED", "attribute");
        }
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = clockwork.readTime(query.validOn(), query.knownOn(), cursor);
        Long parentId = query.parentCode() == null ? null : parent(query.parentCode(), time);
        UnitSearch search = new UnitSearch(
                query.name(), query.level(), query.kind(), parentId, query.attribute(), query.attributeValue());
        int limit = Cursor.limit(query.limit());
        return page(units.search(search, time, after(cursor), limit + 1), limit, time);
    }

    private long parent(String code, ReadTime time) {
        return units.find(code, time).map(UnitRow::unitId).orElseThrow(() -> Refusal.notFound("parentCode", code));
    }

    private static String after(Optional<Cursor> cursor) {
        return cursor.map(given -> given.key(0)).orElse("");
    }

    private UnitPage page(List<UnitRow> found, int limit, ReadTime time) {
        String next = Cursor.next(found, limit, time, row -> List.of(row.code()));
        List<UnitRow> page = found.size() > limit ? found.subList(0, limit) : found;
        return new UnitPage(views.views(page, time), next, time.knownOn());
    }
}
