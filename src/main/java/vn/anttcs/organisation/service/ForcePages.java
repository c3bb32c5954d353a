package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Scope;
import vn.anttcs.access.service.Territories;
import vn.anttcs.access.service.UnitTree;
import vn.anttcs.organisation.api.RecordStatus;
import vn.anttcs.organisation.api.ResidentialUnitKind;
import vn.anttcs.organisation.persistence.ForceSearch;
import vn.anttcs.organisation.persistence.ForceSearch.Found;
import vn.anttcs.organisation.persistence.ForceSearch.Register;
import vn.anttcs.organisation.persistence.ForceSearch.Wanted;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.VietnameseText;

/** Pages of residential units and teams, narrowed to where the caller may read. */
@ApplicationScoped
public class ForcePages {
    /** What a caller asks for; null means no condition. */
    public record Criteria(
            String unit, String name, ResidentialUnitKind kind, String residentialUnit, RecordStatus status) {}

    private ForceSearch search;
    private CommuneReference reference;
    private UnitTree tree;
    private Territories territories;
    private Clockwork clockwork;

    protected ForcePages() {}

    @Inject
    public ForcePages(
            ForceSearch search,
            CommuneReference reference,
            UnitTree tree,
            Territories territories,
            Clockwork clockwork) {
        this.search = search;
        this.reference = reference;
        this.tree = tree;
        this.territories = territories;
        this.clockwork = clockwork;
    }

    /** One page and one row more. */
    public List<Found> read(Register register, Criteria criteria, ReadTime time, Optional<Cursor> cursor, int limit) {
        Wanted wanted = new Wanted(
                criteria.unit() == null ? null : reference.within(criteria.unit(), time),
                VietnameseText.fold(criteria.name()),
                criteria.kind(),
                criteria.residentialUnit() == null ? null : reference.residentialUnit(criteria.residentialUnit()),
                criteria.status(),
                scope(),
                clockwork.today());
        String after = cursor.map(last -> last.key(0)).orElse("");
        return search.search(register, wanted, time, after, limit + 1);
    }

    /** The ids of the page itself. */
    static List<Long> ids(List<Found> found, int limit) {
        return found.stream().limit(limit).map(Found::id).toList();
    }

    /** All units in which the caller may read the force, by today's tree; null for the whole country. */
    List<Long> scope() {
        Scope scope = territories.scope(Right.FORCE_READ);
        return scope.nation() ? null : List.copyOf(tree.below(scope.unitIds()));
    }
}
