package vn.anttcs.organisation.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.organisation.api.ChangeTeam;
import vn.anttcs.organisation.api.DissolveTeam;
import vn.anttcs.organisation.api.EstablishTeam;
import vn.anttcs.organisation.api.Team;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.shared.DateRange;

/** Thành lập, thay đổi, giải thể Tổ bảo vệ an ninh, trật tự (Law 30/2023/QH15, Art. 14). */
@Stateless
public class TeamEstablishment {
    @Inject
    private CommuneReference communes;

    @Inject
    private TeamPlaces places;

    @Inject
    private TeamWriter writer;

    @Inject
    private TeamActs acts;

    @Inject
    private TeamViews views;

    @Operation(
            value = "establishTeam",
            right = Right.FORCE_WRITE,
            units = "communeCode",
            residentialUnits = "residentialUnits[].code",
            write = true)
    public Team establishTeam(EstablishTeam command) {
        DateRange period = Days.from(command.validFrom());
        long commune = communes.require(command.communeCode(), period.from());
        acts.requireNumbersAllowed(command, commune);
        TeamPlaces.Chosen chosen = places.choose(command.residentialUnits(), period.from());
        if (chosen.communeId() != commune) {
            throw Refusal.refused(
                    "RESIDENTIAL_UNITS_ELSEWHERE",
                    "communeCode",
                    command.communeCode(),
                    period.from().toString());
        }
        long id = writer.claim(command.teamCode());
        acts.establish(id, command, chosen, period);
        return views.after(id, period.from());
    }

    @Operation(
            value = "changeTeam",
            right = Right.FORCE_WRITE,
            teams = "teamCode",
            residentialUnits = "residentialUnits[].code",
            write = true)
    public Team changeTeam(ChangeTeam command) {
        DateRange period = Days.from(command.validFrom());
        if (command.name() == null && command.residentialUnits().isEmpty()) {
            throw Refusal.invalid("NOTHING_TO_CHANGE", null);
        }
        long id = writer.require(command.teamCode());
        TeamPlaces.Chosen chosen =
                command.residentialUnits().isEmpty() ? null : places.choose(command.residentialUnits(), period.from());
        writer.lock(id, command.version());
        writer.requireActive(id, command.teamCode(), period.from());
        acts.change(id, command, chosen, period);
        return views.after(id, period.from());
    }

    @Operation(value = "dissolveTeam", right = Right.FORCE_WRITE, teams = "teamCode", write = true)
    public Team dissolveTeam(DissolveTeam command) {
        DateRange period = Days.from(command.validFrom());
        long id = writer.require(command.teamCode());
        writer.lock(id, command.version());
        writer.requireActive(id, command.teamCode(), period.from());
        acts.dissolve(id, command.decision(), period);
        return views.after(id, period.from());
    }
}
