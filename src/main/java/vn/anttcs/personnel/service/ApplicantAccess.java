package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Territories;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.personnel.persistence.MemberAnchor;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;

/** What an applicant meets: a record that exists already, which not every caller may be told of, and the team. */
@ApplicationScoped
class ApplicantAccess {
    private static final String EXISTS = "PERSON_EXISTS";

    @Inject
    private Territories territories;

    @Inject
    private MemberTerritory places;

    @Inject
    private TeamFacts teams;

    /** The conflict that the person is known; only who may see the record learns its number. */
    Refusal exists(MemberAnchor anchor) {
        boolean visible =
                places.unitOf(anchor.id()).stream().anyMatch(unit -> territories.may(Right.MEMBER_READ, unit));
        Problem problem =
                visible ? Problem.of(EXISTS, "citizenId", anchor.memberNo()) : Problem.of(EXISTS, "citizenId");
        return new Refusal(ErrorCode.CONFLICT, List.of(), List.of(problem));
    }

    /** The team with the code if it is at work on the day, else null and a ground. */
    Long team(String teamCode, LocalDate day, FormCheck check) {
        Optional<Long> team =
                teams.findByCode(teamCode).filter(id -> teams.communeOn(id, day).isPresent());
        if (team.isEmpty()) {
            check.against("NO_SUCH_TEAM", "teamCode", teamCode, day.toString());
        }
        return team.orElse(null);
    }
}
