package vn.anttcs.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Territories;
import vn.anttcs.access.service.UnitTree;
import vn.anttcs.duty.service.SheetLoad;
import vn.anttcs.equipment.service.opening.OpeningLoad;
import vn.anttcs.exchange.api.ImportKind;
import vn.anttcs.organisation.service.CommuneIndex;
import vn.anttcs.organisation.service.ForceLoad;
import vn.anttcs.personnel.service.MemberTerritory;
import vn.anttcs.personnel.service.RosterLoad;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Decisions;

/** Opens the desk for a file, with the rights of the call at hand. */
@ApplicationScoped
public class Desks {
    @Inject
    private CommuneIndex communes;

    @Inject
    private ForceLoad force;

    @Inject
    private RosterLoad roster;

    @Inject
    private Decisions decisions;

    @Inject
    private Territories territories;

    @Inject
    private MemberTerritory members;

    @Inject
    private SheetLoad duty;

    @Inject
    private OpeningLoad openings;

    @Inject
    private UnitTree units;

    @Inject
    private Clockwork clockwork;

    /** A desk for one file of a kind. */
    public KindDesk open(ImportKind kind) {
        var today = clockwork.today();
        CommuneDesk places = new CommuneDesk(communes, today, unit -> mayFill(kind, unit));
        return switch (kind) {
            case RESIDENTIAL_UNITS -> new ResidentialUnitDesk(new CodedDesk.Registers(places, force, decisions, today));
            case TEAMS -> new TeamDesk(new CodedDesk.Registers(places, force, decisions, today));
            case MEMBERS ->
                new MemberDesk(places, new MemberDesk.Registers(force, roster, decisions), today, numbers()::shown);
            case DUTY -> new DutyDesk(places, force, duty, today);
            case EQUIPMENT -> new EquipmentDesk(places, new EquipmentDesk.Registers(openings, units, decisions));
        };
    }

    /** Whoever loads duty or equipment needs the right to enter it too. */
    private boolean mayFill(ImportKind kind, long unit) {
        return switch (kind) {
            case DUTY -> territories.may(Right.DUTY_IMPORT, unit) && territories.may(Right.DUTY_WRITE, unit);
            case EQUIPMENT -> territories.may(Right.IMPORT, unit) && territories.may(Right.EQUIPMENT_MANAGE, unit);
            default -> territories.may(Right.IMPORT, unit);
        };
    }

    private MemberNumbers numbers() {
        return new MemberNumbers(territories, members);
    }
}
