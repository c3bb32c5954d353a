package vn.anttcs.equipment.service.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.anttcs.equipment.api.EquipmentCheckPage;
import vn.anttcs.equipment.api.EquipmentHolder;
import vn.anttcs.equipment.api.ListEquipmentChecks;
import vn.anttcs.equipment.persistence.ItemRows;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.persistence.check.CheckRows;
import vn.anttcs.equipment.persistence.check.NamedCheck;
import vn.anttcs.equipment.rule.check.CheckGround;
import vn.anttcs.equipment.service.Holders;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;

/** Lists the checks at a holder. */
@ApplicationScoped
public class CheckRegister {
    private CheckRows checks;
    private KindRows kinds;
    private ItemRows items;
    private Holders holders;
    private CheckViews views;

    protected CheckRegister() {}

    @Inject
    public CheckRegister(CheckRows checks, KindRows kinds, ItemRows items, Holders holders, CheckViews views) {
        this.checks = checks;
        this.kinds = kinds;
        this.items = items;
        this.holders = holders;
        this.views = views;
    }

    EquipmentCheckPage page(ListEquipmentChecks query, Optional<Cursor> cursor, ReadTime time) {
        int limit = Cursor.limit(query.limit());
        List<NamedCheck> found = checks.next(
                wanted(query), time.knownOn(), cursor.map(last -> last.key(0)).orElse(""), limit + 1);
        return new EquipmentCheckPage(
                views.views(found.subList(0, Math.min(limit, found.size())), time.knownOn()),
                Cursor.next(found, limit, time, check -> List.of(check.row().checkNo())),
                time.knownOn());
    }

    private CheckRows.Wanted wanted(ListEquipmentChecks query) {
        Long kind = query.kindCode() == null
                ? null
                : Long.valueOf(kinds.find(query.kindCode())
                        .orElseThrow(() -> Refusal.notFound("kindCode", query.kindCode()))
                        .id());
        if (query.serialNo() != null && kind == null) {
            throw Refusal.refused(CheckGround.EQUIPMENT_CHECK_SERIAL_OF_KIND.name(), "kindCode", query.serialNo());
        }
        return new CheckRows.Wanted(
                holders.of(new EquipmentHolder(query.storeNo(), query.teamCode(), query.memberNo()), ""),
                kind,
                query.serialNo() == null ? null : item(kind, query.serialNo()));
    }

    private Long item(long kind, String serialNo) {
        return Optional.ofNullable(items.find(kind, List.of(serialNo)).get(serialNo))
                .orElseThrow(() -> Refusal.notFound("serialNo", serialNo));
    }
}
