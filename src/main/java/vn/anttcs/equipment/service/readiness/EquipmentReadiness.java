package vn.anttcs.equipment.service.readiness;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.equipment.api.GetTeamReadiness;
import vn.anttcs.equipment.api.ListTeamReadiness;
import vn.anttcs.equipment.api.ReadyTeamPage;
import vn.anttcs.equipment.api.TeamReadiness;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;

/** Sẵn sàng: which teams can turn out on a day, with whom and with what. */
@Stateless
public class EquipmentReadiness {
    @Inject
    private ReadinessReading reading;

    @Inject
    private Clockwork clockwork;

    /** With whom and with what a team can turn out. */
    @Operation(value = "getTeamReadiness", right = Right.EQUIPMENT_READ, teams = "teamCode")
    public TeamReadiness getTeamReadiness(GetTeamReadiness query) {
        return reading.of(query, clockwork.readTime(query.validOn(), query.knownOn()));
    }

    /** Which teams within communes or provinces can turn out, with whom and with what. */
    @Operation(value = "listTeamReadiness", right = Right.EQUIPMENT_READ, units = "units[].unitCode")
    public ReadyTeamPage listTeamReadiness(ListTeamReadiness query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        return reading.page(query, cursor, clockwork.readTime(query.validOn(), query.knownOn(), cursor));
    }
}
