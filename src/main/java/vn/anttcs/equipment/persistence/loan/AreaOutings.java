package vn.anttcs.equipment.persistence.loan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.anttcs.equipment.persistence.register.Behind;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.loan.LoanSide;
import vn.anttcs.equipment.rule.loan.OutingSort;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.ReadTime;

/** Loans and repairs of many holders at once, with how much of each is away; each question is answered from an index. */
@ApplicationScoped
public class AreaOutings {
    private Database database;

    protected AreaOutings() {}

    @Inject
    public AreaOutings(Database database) {
        this.database = database;
    }

    /**
     * What is wanted of loans or repairs.
     *
     * @param side on which the holders are
     * @param kindId of those alone under which something of the kind went, or null
     */
    public record Wanted(OutingSort sort, LoanSide side, Long kindId) {}

    /**
     * A loan or repair, and how it stands.
     *
     * @param holder on the side that was asked for
     * @param dueDay or null
     * @param out so much of it is away
     */
    public record Standing(Holder holder, Behind place, LocalDate dueDay, long out) {}

    /** Those that had begun at the two times, in no order. */
    public List<Standing> of(Wanted wanted, Collection<Holder> holders, ReadTime time) {
        String side = wanted.side() == LoanSide.LENDER ? "owner" : "taker";
        List<Standing> found = new ArrayList<>();
        for (HolderKind kind : HolderKind.CUSTODIANS) {
            List<Long> ids = holders.stream()
                    .filter(holder -> holder.kind() == kind)
                    .map(Holder::id)
                    .toList();
            found.addAll(database.about(
                    "o." + side + "_id",
                    ids,
                    among -> "select o." + side + "_id, o.business_day, o.recorded_at, o.id, o.due_day,"
                            + " (select coalesce(sum(e.quantity), 0) from equipment_entry e where e.outing_id = o.id"
                            + " and e.holder_kind in ('STORE', 'TEAM', 'MEMBER', 'REPAIR')"
                            + " and e.business_day <= :day and e.recorded_at <= :known)"
                            + " from equipment_outing o" + among.join() + " where o." + side
                            + "_kind = :holderKind and "
                            + among.condition() + " and o.sort = :sort and o.business_day <= :day"
                            + " and o.recorded_at <= :known"
                            + (wanted.kindId() == null
                                    ? ""
                                    : " and exists (select 1 from equipment_entry k where k.outing_id = o.id"
                                            + " and k.kind_id = :equipment)"),
                    query -> (wanted.kindId() == null ? query : query.bind("equipment", wanted.kindId()))
                            .bind("holderKind", kind.name())
                            .bind("sort", wanted.sort().name())
                            .bind("day", time.validOn())
                            .bind("known", time.knownOn())
                            .map((row, context) -> new Standing(
                                    new Holder(kind, row.getLong(1)),
                                    Behind.of(row, 2),
                                    row.getObject(5, LocalDate.class),
                                    row.getLong(6)))));
        }
        return found;
    }
}
