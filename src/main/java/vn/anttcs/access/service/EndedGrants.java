package vn.anttcs.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.access.api.GrantMove;
import vn.anttcs.access.api.GrantMovePage;
import vn.anttcs.access.api.ListGrantMoves;
import vn.anttcs.access.api.ProposedUnit;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.api.UnitChoice;
import vn.anttcs.access.persistence.AccountRows;
import vn.anttcs.access.persistence.GrantRow;
import vn.anttcs.access.persistence.GrantRows;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.ReadTime;

/** Grants that stand on units which have ended, and the units of today to which they may go. */
@ApplicationScoped
public class EndedGrants {
    @Inject
    private GrantRows grants;

    @Inject
    private AccountRows accounts;

    @Inject
    private Territories territories;

    @Inject
    private Records records;

    @Inject
    private Clockwork clockwork;

    @Inject
    private Instance<UnitSuccessors> successors;

    GrantMovePage list(ListGrantMoves query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = clockwork.readTime(null, null, cursor);
        int limit = Cursor.limit(query.limit());
        Set<Long> units = endedUnits(grants.unitsInUse()).stream()
                .filter(unit -> territories.may(Right.ACCOUNT_WRITE, unit))
                .collect(Collectors.toSet());
        List<GrantRow> found =
                grants.onUnits(units, cursor.map(from -> from.number(0)).orElse(0L), limit + 1);
        String next = Cursor.next(found, limit, time, row -> List.of(row.id()));
        return new GrantMovePage(found.stream().limit(limit).map(this::move).toList(), next, time.knownOn());
    }

    private Set<Long> endedUnits(List<Long> unitIds) {
        return successors.isResolvable() ? successors.get().ended(unitIds) : Set.of();
    }

    private List<UnitSuccessors.Successor> successorsOf(long unitId) {
        return successors.isResolvable() ? successors.get().successorsOf(unitId) : List.of();
    }

    private GrantMove move(GrantRow grant) {
        return new GrantMove(
                grant.grantNo(),
                owner(grant),
                grant.roleName(),
                records.codeOf(grant.unitId()),
                successorsOf(grant.unitId()).stream()
                        .map(successor -> new ProposedUnit(records.codeOf(successor.unitId()), successor.whole()))
                        .toList());
    }

    /** The sign-in name of the account that has the grant. */
    String owner(GrantRow grant) {
        return accounts.find(grant.accountId()).orElseThrow().userName();
    }

    /** A grant that holds on a unit that has ended, within the territory of the caller. */
    GrantRow find(String grantNo) {
        return grants.findByNumber(grantNo)
                .filter(grant -> grant.revokedAt().equals(Dated.OPEN))
                .filter(grant -> territories.may(Right.ACCOUNT_WRITE, grant.unitId()))
                .filter(grant -> endedUnits(List.of(grant.unitId())).contains(grant.unitId()))
                .orElseThrow(() -> Refusal.notFound("grantNo", grantNo));
    }

    /** The chosen units, each of which must be a successor. */
    List<Long> chosen(GrantRow grant, List<UnitChoice> choices) {
        Set<Long> proposed = successorsOf(grant.unitId()).stream()
                .map(UnitSuccessors.Successor::unitId)
                .collect(Collectors.toSet());
        List<Long> chosen = new ArrayList<>();
        for (int index = 0; index < choices.size(); index++) {
            String code = choices.get(index).unitCode();
            String field = "units[" + index + "].unitCode";
            long unit = records.unitByCode(code).orElseThrow(() -> Refusal.notFound(field, code));
            if (!proposed.contains(unit)) {
                throw Refusal.refused("NO_SUCCESSOR", field, code, records.codeOf(grant.unitId()));
            }
            chosen.add(unit);
        }
        return chosen;
    }
}
