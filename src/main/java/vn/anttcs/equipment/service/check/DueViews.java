package vn.anttcs.equipment.service.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.anttcs.access.service.UnitTree;
import vn.anttcs.equipment.api.EquipmentDueCheck;
import vn.anttcs.equipment.api.EquipmentHolder;
import vn.anttcs.equipment.persistence.ItemRows;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.check.DueStatus;
import vn.anttcs.equipment.rule.check.UseInterval;
import vn.anttcs.equipment.service.Holders;
import vn.anttcs.equipment.service.NamedKinds;
import vn.anttcs.shared.DateRange;

/** Shows what is due. */
@ApplicationScoped
public class DueViews {
    private NamedKinds kinds;
    private ItemRows items;
    private Holders holders;
    private UnitTree units;

    protected DueViews() {}

    @Inject
    public DueViews(NamedKinds kinds, ItemRows items, Holders holders, UnitTree units) {
        this.kinds = kinds;
        this.items = items;
        this.holders = holders;
        this.units = units;
    }

    /** Something due, and where it lies. */
    record Due(long unitId, DueFinding.Line line, DueStatus status) {}

    /** Something due as it is shown, and its place in the list: by unit, then by holder, kind, plan and piece. */
    record Shown(long unitId, String key, EquipmentDueCheck view) {}

    List<Shown> shown(List<Due> due, LocalDate day) {
        List<Account> accounts = due.stream().map(one -> one.line().account()).toList();
        Map<Holder, EquipmentHolder> named =
                holders.named(accounts.stream().map(Account::holder).toList());
        Map<Long, NamedKinds.Named> known =
                kinds.of(accounts.stream().map(Account::kindId).collect(Collectors.toSet()));
        Map<Long, String> serials =
                items.serialsOf(accounts.stream().map(Account::itemId).toList());
        Map<Long, String> codes = new HashMap<>();
        List<Shown> shown = new ArrayList<>();
        for (Due one : due) {
            Account account = one.line().account();
            EquipmentDueCheck view = view(
                    one,
                    codes.computeIfAbsent(one.unitId(), units::codeOf),
                    named.get(account.holder()),
                    known.get(account.kindId()),
                    serials.get(account.itemId()),
                    day);
            shown.add(new Shown(one.unitId(), key(view), view));
        }
        return shown;
    }

    private static String key(EquipmentDueCheck view) {
        EquipmentHolder holder = view.holder();
        return Stream.of(
                        holder.storeNo(),
                        holder.teamCode(),
                        holder.memberNo(),
                        view.kindCode(),
                        view.planCode(),
                        view.size(),
                        view.lotNo(),
                        view.serialNo())
                .map(part -> Objects.requireNonNullElse(part, ""))
                .collect(Collectors.joining("|"));
    }

    private static EquipmentDueCheck view(
            Due due, String unitCode, EquipmentHolder holder, NamedKinds.Named kind, String serial, LocalDate day) {
        DueFinding.Line line = due.line();
        UseInterval use = CheckPlanTexts.use(line.plan().fact());
        boolean timed = !line.due().equals(DateRange.OPEN_END);
        return new EquipmentDueCheck(
                unitCode,
                holder,
                kind.kind().kindCode(),
                kind.fact().title(),
                line.plan().anchor().planCode(),
                line.plan().fact().title(),
                CheckLines.text(line.account().size()),
                CheckLines.text(line.account().lotNo()),
                serial,
                line.quantity(),
                line.lastCheckedOn(),
                timed ? line.due() : null,
                due.status(),
                timed ? ChronoUnit.DAYS.between(day, line.due()) : null,
                use.most() == null ? null : line.used(),
                use.most(),
                use.unit());
    }
}
