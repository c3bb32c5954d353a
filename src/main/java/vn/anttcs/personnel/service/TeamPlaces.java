package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.law.LegalBasis;
import vn.anttcs.law.Ruling;
import vn.anttcs.organisation.service.AuthorisedRange;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.personnel.persistence.ServiceRows;
import vn.anttcs.personnel.rule.AuthorisedNumber;
import vn.anttcs.personnel.rule.StrengthRule;
import vn.anttcs.personnel.rule.TeamAppointment;
import vn.anttcs.shared.DateRange;

/**
 * Biên chế các Tổ: whether teams have places left over a period. The caller holds the locks of the teams. Appointments
 * that were decided on count for those that follow, before any of them is written.
 */
@ApplicationScoped
public class TeamPlaces {
    private TeamFacts teams;
    private ServiceRows service;

    protected TeamPlaces() {}

    @Inject
    public TeamPlaces(TeamFacts teams, ServiceRows service) {
        this.teams = teams;
        this.service = service;
    }

    /** What one decision needs to know of the teams it touches; not for sharing. */
    public static final class Plan {
        private final Map<Long, List<AuthorisedNumber>> authorised = new HashMap<>();
        private final Map<Long, List<ServiceRows.Place>> taken = new HashMap<>();

        private Plan() {}

        /**
         * Decides on one more appointment and, when it is allowed, keeps the place for it. A place that the same member
         * takes already does not stand in the way.
         */
        public Ruling add(long teamId, String memberNo, TeamAppointment added) {
            List<ServiceRows.Place> places = taken.computeIfAbsent(teamId, team -> new ArrayList<>());
            List<TeamAppointment> others = places.stream()
                    .filter(place -> !place.memberNo().equals(memberNo))
                    .map(place -> new TeamAppointment(place.period(), place.post()))
                    .toList();
            Ruling ruling = StrengthRule.decide(authorised.getOrDefault(teamId, List.of()), others, added);
            if (ruling.grounds().isEmpty()) {
                places.add(new ServiceRows.Place(teamId, memberNo, added.period(), added.position()));
            }
            return ruling;
        }
    }

    /** Reads what decisions on the teams over the period need, in one query for each kind of fact. */
    public Plan plan(Collection<Long> teamIds, DateRange period) {
        Plan plan = new Plan();
        teams.authorisedOf(teamIds, period)
                .forEach((team, numbers) -> plan.authorised.put(
                        team, numbers.stream().map(TeamPlaces::number).toList()));
        service.places(teamIds, period).forEach(place -> plan.taken
                .computeIfAbsent(place.teamId(), team -> new ArrayList<>())
                .add(place));
        return plan;
    }

    /** Decides on one appointment in one team. */
    public Ruling decide(long teamId, String memberNo, TeamAppointment added) {
        return plan(List.of(teamId), added.period()).add(teamId, memberNo, added);
    }

    private static AuthorisedNumber number(AuthorisedRange range) {
        if (range.decision() == null) {
            AuthorisedNumber byLaw = AuthorisedNumber.of(range.period(), range.members());
            return number(range, byLaw.basis());
        }
        return number(range, LegalBasis.cite("Decision " + range.decision().number(), null));
    }

    private static AuthorisedNumber number(AuthorisedRange range, LegalBasis basis) {
        return new AuthorisedNumber(range.period(), range.members(), range.heads(), range.deputies(), basis);
    }
}
