package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Territories;
import vn.anttcs.law.LegalBasis;
import vn.anttcs.organisation.api.ChangeTeam;
import vn.anttcs.organisation.api.EstablishTeam;
import vn.anttcs.organisation.api.RecordStatus;
import vn.anttcs.organisation.persistence.TeamFact;
import vn.anttcs.organisation.persistence.TeamRows;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Decision;
import vn.anttcs.shared.VietnameseText;

/** What the acts on teams write, once the team is locked and everything is checked. */
@ApplicationScoped
public class TeamActs {
    private DatedRows rows;
    private TeamWriter writer;
    private TeamAreas areas;
    private AuthorisedNumbers numbers;
    private Territories territories;

    protected TeamActs() {}

    @Inject
    public TeamActs(
            DatedRows rows, TeamWriter writer, TeamAreas areas, AuthorisedNumbers numbers, Territories territories) {
        this.rows = rows;
        this.writer = writer;
        this.areas = areas;
        this.numbers = numbers;
        this.territories = territories;
    }

    /** Numbers are for those who may decide them, also when a team is established with one. */
    void requireNumbersAllowed(EstablishTeam command, long communeId) {
        boolean given = command.authorisedStrength() != null;
        if (!given && (command.authorisedHeads() != null || command.authorisedDeputies() != null)) {
            throw Refusal.invalid("REQUIRED", "authorisedStrength");
        }
        if (given && !territories.may(Right.ESTABLISHMENT_WRITE, communeId)) {
            Problem problem = new Problem(
                    "NUMBERS_ARE_FOR_THE_PROVINCE",
                    "authorisedStrength",
                    List.of(),
                    LegalBasis.cite("Law 30/2023/QH15", "14.4"));
            throw new Refusal(ErrorCode.FORBIDDEN, List.of(), List.of(problem));
        }
        if (given) {
            numbers.of(command.authorisedStrength(), command.authorisedHeads(), command.authorisedDeputies());
        }
    }

    /** The first facts, coverage and number of a new team. */
    void establish(long id, EstablishTeam command, TeamPlaces.Chosen chosen, DateRange period) {
        Recording recording = areas.record(command.decision());
        String folded = VietnameseText.fold(command.name());
        TeamFact fact = new TeamFact(RecordStatus.ACTIVE, chosen.communeId(), command.name(), folded);
        rows.put(TeamRows.FACTS, id, period, fact, recording);
        if (command.authorisedStrength() != null) {
            numbers.put(
                    id,
                    numbers.of(command.authorisedStrength(), command.authorisedHeads(), command.authorisedDeputies()),
                    period,
                    recording);
        }
        areas.set(id, chosen.ids(), period, recording);
    }

    /** Another name, another coverage. */
    void change(long id, ChangeTeam command, TeamPlaces.Chosen chosen, DateRange period) {
        Recording recording = areas.record(command.decision());
        if (command.name() != null) {
            writer.rename(id, command.name(), period, recording);
        }
        if (chosen != null) {
            areas.set(id, chosen.ids(), period, recording);
        }
    }

    /** The end of a team, with its number and its coverage; refused while somebody serves in it. */
    void dissolve(long id, Decision decision, DateRange period) {
        numbers.requireNobody(id, period);
        Recording recording = areas.record(decision);
        writer.end(id, period.from(), recording);
        numbers.clear(id, period, recording);
        areas.clear(id, period, recording);
    }
}
