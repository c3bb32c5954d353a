package vn.anttcs.equipment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.equipment.persistence.StoreRows;
import vn.anttcs.equipment.rule.EquipmentGround;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.personnel.service.ServedPeriod;
import vn.anttcs.personnel.service.ServedTime;
import vn.anttcs.personnel.service.ServiceLedger;
import vn.anttcs.personnel.service.ToolCertificates;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.DateRange;

/** Whether a store, team or member can take equipment on a day, and support tools above all. */
@ApplicationScoped
public class TakerCheck {
    private DatedRows rows;
    private TeamFacts teams;
    private ServiceLedger ledger;
    private ServedTime service;
    private ToolCertificates certificates;

    protected TakerCheck() {}

    @Inject
    public TakerCheck(
            DatedRows rows, TeamFacts teams, ServiceLedger ledger, ServedTime service, ToolCertificates certificates) {
        this.rows = rows;
        this.teams = teams;
        this.ledger = ledger;
        this.service = service;
        this.certificates = certificates;
    }

    /**
     * Refuses a taker who is not there on the day.
     *
     * @param number public number of the taker
     */
    void refuseAbsent(Holder taker, String number, String field, ReadTime time) {
        EquipmentGround ground =
                switch (taker.kind()) {
                    case STORE -> EquipmentGround.EQUIPMENT_NO_STORE_ON_DAY;
                    case TEAM -> EquipmentGround.EQUIPMENT_NO_TEAM_ON_DAY;
                    default -> EquipmentGround.EQUIPMENT_MEMBER_NOT_SERVING;
                };
        if (!isThere(taker, number, time)) {
            throw Refusal.refused(ground.name(), field, number, time.validOn().toString());
        }
    }

    private boolean isThere(Holder taker, String number, ReadTime time) {
        return switch (taker.kind()) {
            case STORE -> rows.find(StoreRows.FACTS, taker.id(), time).isPresent();
            case TEAM -> teams.communeOn(taker.id(), time.validOn()).isPresent();
            default ->
                service.of(List.of(number), time.knownOn()).getOrDefault(number, List.of()).stream()
                        .anyMatch(period -> period.standing() == ServedPeriod.Standing.SERVING
                                && period.period().contains(time.validOn()));
        };
    }

    /** Whether the taker may be given what needs a certificate of use: a member who has one, a team with such a member. */
    boolean mayTakeTools(Holder taker, ReadTime time) {
        LocalDate day = time.validOn();
        return switch (taker.kind()) {
            case MEMBER -> !certificates.holders(List.of(taker.id()), time).isEmpty();
            case TEAM ->
                !certificates
                        .holders(
                                ledger.membersOf(
                                        List.of(taker.id()), DateRange.of(day, day.plusDays(1)), time.knownOn()),
                                time)
                        .isEmpty();
            default -> true;
        };
    }
}
