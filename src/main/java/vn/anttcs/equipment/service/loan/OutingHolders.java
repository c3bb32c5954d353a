package vn.anttcs.equipment.service.loan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.anttcs.equipment.persistence.loan.OutPiece;
import vn.anttcs.equipment.persistence.loan.OutingRow;
import vn.anttcs.equipment.persistence.loan.OutingRows;
import vn.anttcs.equipment.persistence.register.Behind;
import vn.anttcs.equipment.rule.loan.OutingRule;
import vn.anttcs.equipment.service.Holders;
import vn.anttcs.equipment.service.register.RegisterDays;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;

/** Finds loans and repairs of one holder, the newest first. */
@ApplicationScoped
public class OutingHolders {
    private OutingRows rows;
    private Holders holders;

    protected OutingHolders() {}

    @Inject
    public OutingHolders(OutingRows rows, Holders holders) {
        this.rows = rows;
        this.holders = holders;
    }

    /** Those behind the page before, at most so many as wanted. */
    List<Keyed> page(OutingQuery query, Long kindId, Optional<Cursor> cursor, ReadTime time) {
        OutingRows.Wanted wanted =
                new OutingRows.Wanted(query.sort(), holders.of(query.named(), ""), query.side(), kindId);
        List<Keyed> found = new ArrayList<>();
        Behind last = RegisterDays.behind(cursor);
        while (true) {
            List<OutingRow> step = rows.behind(wanted, time, last, query.most());
            Map<Long, List<OutPiece>> pieces =
                    rows.pieces(step.stream().map(OutingRow::id).toList(), time);
            step.stream()
                    .filter(row -> query.wants(OutingRule.status(
                            row.dueDay(), out(pieces.getOrDefault(row.id(), List.of())), time.validOn())))
                    .limit(query.most() - (long) found.size())
                    .forEach(row -> found.add(new Keyed(row, place(row).key())));
            if (step.size() < query.most() || found.size() == query.most()) {
                return found;
            }
            last = place(step.get(step.size() - 1));
        }
    }

    private static Behind place(OutingRow row) {
        return new Behind(row.businessDay(), row.recordedAt(), row.id());
    }

    private static long out(List<OutPiece> pieces) {
        return pieces.stream()
                .filter(OutPiece::isAway)
                .mapToLong(OutPiece::there)
                .sum();
    }
}
