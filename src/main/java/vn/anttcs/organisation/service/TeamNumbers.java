package vn.anttcs.organisation.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.organisation.api.SetAuthorisedStrength;
import vn.anttcs.organisation.api.Team;
import vn.anttcs.organisation.persistence.TeamNumber;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;

/** Giao số lượng thành viên của Tổ (Law 30/2023/QH15, Art. 14.4, 17.2). */
@Stateless
public class TeamNumbers {
    @Inject
    private TeamWriter writer;

    @Inject
    private AuthorisedNumbers numbers;

    @Inject
    private ForceRecording recordings;

    @Inject
    private TeamViews views;

    @Operation(value = "setAuthorisedStrength", right = Right.ESTABLISHMENT_WRITE, teams = "teamCode", write = true)
    public Team setAuthorisedStrength(SetAuthorisedStrength command) {
        DateRange period = Days.between(command.validFrom(), command.validTo());
        TeamNumber number =
                numbers.of(command.authorisedStrength(), command.authorisedHeads(), command.authorisedDeputies());
        long id = writer.require(command.teamCode());
        writer.lock(id, command.version());
        writer.requireActive(id, command.teamCode(), period.from());
        numbers.requireEnough(id, number, period);
        Recording recording = recordings.record(command.decision());
        writer.active(id)
                .forEach(fact ->
                        fact.valid().intersect(period).ifPresent(days -> numbers.put(id, number, days, recording)));
        return views.after(id, period.from());
    }
}
