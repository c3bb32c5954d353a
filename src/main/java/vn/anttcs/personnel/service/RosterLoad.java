package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.personnel.persistence.LoadedMemberRows;
import vn.anttcs.personnel.persistence.MemberAnchor;
import vn.anttcs.personnel.persistence.MemberRows;
import vn.anttcs.personnel.persistence.PersonFact;
import vn.anttcs.personnel.persistence.ServiceFact;
import vn.anttcs.personnel.rule.MemberStatus;
import vn.anttcs.personnel.rule.PersonName;
import vn.anttcs.personnel.rule.TeamAppointment;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;

/**
 * Nạp danh sách thành viên hiện có: writes members recognised in the past in sets, some thousand in each call, without a
 * query per row. The conditions of selection are not asked again: those recognised before may be over 70. The caller
 * runs inside one transaction, has checked the form of the rows, and calls {@link #known}, {@link #check} and
 * {@link #add} in this order; the stamp comes from {@code Clockwork} after the checks.
 */
@ApplicationScoped
public class RosterLoad {
    private LoadedMemberRows load;
    private DatedRows rows;
    private TeamFacts teams;
    private TeamPlaces places;

    protected RosterLoad() {}

    @Inject
    public RosterLoad(LoadedMemberRows load, DatedRows rows, TeamFacts teams, TeamPlaces places) {
        this.load = load;
        this.rows = rows;
        this.teams = teams;
        this.places = places;
    }

    /** Whether a text can be the name of a person, as it is asked of everybody who joins. */
    public static boolean isName(String fullName) {
        return PersonName.isName(PersonName.clean(fullName));
    }

    /** Those of the citizen ids that members have already, with their member numbers; one query for each thousand. */
    public Map<String, String> known(Collection<String> citizenIds) {
        return load.known(citizenIds);
    }

    /**
     * Locks the teams of the members and tells who finds no place in a team: no authorised number, too many members,
     * heads or deputies on some day. Earlier members of the list come first.
     */
    public List<LoadFault> check(List<LoadedMember> members) {
        Set<Long> teamIds = members.stream().map(LoadedMember::teamId).collect(Collectors.toCollection(TreeSet::new));
        if (teamIds.isEmpty()) {
            return List.of();
        }
        teams.lockAll(teamIds);
        LocalDate first = members.stream()
                .map(LoadedMember::recognisedOn)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        TeamPlaces.Plan plan = places.plan(teamIds, DateRange.from(first));
        List<LoadFault> faults = new ArrayList<>();
        for (int index = 0; index < members.size(); index++) {
            LoadedMember member = members.get(index);
            TeamAppointment added = new TeamAppointment(DateRange.from(member.recognisedOn()), member.position());
            int place = index;
            plan.add(member.teamId(), member.citizenId(), added)
                    .grounds()
                    .forEach(ground -> faults.add(new LoadFault(place, ground)));
        }
        return faults;
    }

    /**
     * Writes the members: identity, claim of the citizen id, person, service from the day of recognition.
     *
     * @return their member numbers in the order of the list
     */
    public List<String> add(List<LoadedMember> members, Instant stamp) {
        List<MemberAnchor> anchors =
                load.add(members.stream().map(LoadedMember::citizenId).toList());
        List<Dated<PersonFact>> persons = new ArrayList<>(members.size());
        List<Dated<ServiceFact>> service = new ArrayList<>(members.size());
        for (int index = 0; index < members.size(); index++) {
            LoadedMember member = members.get(index);
            Recording recording = new Recording(stamp, member.decisionId());
            DateRange period = DateRange.from(member.recognisedOn());
            long id = anchors.get(index).id();
            persons.add(rows.row(id, null, period, person(member), recording));
            service.add(rows.row(
                    id,
                    null,
                    period,
                    new ServiceFact(MemberStatus.SERVING, member.teamId(), member.position(), null),
                    recording));
        }
        rows.add(MemberRows.PERSON, persons);
        rows.add(MemberRows.SERVICE, service);
        return anchors.stream().map(MemberAnchor::memberNo).toList();
    }

    private static PersonFact person(LoadedMember member) {
        return new PersonFact(
                member.citizenId(),
                PersonName.clean(member.fullName()),
                PersonName.fold(member.fullName()),
                member.sex(),
                member.dateOfBirth(),
                member.ethnicity(),
                member.educationLevel(),
                member.professionalLevel(),
                member.phone(),
                member.permanentResidence(),
                null,
                null,
                member.actualResidence(),
                null,
                null,
                member.formerForce(),
                null,
                null,
                member.priorityGroup(),
                null);
    }
}
