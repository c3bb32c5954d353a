package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.anttcs.access.api.Right;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.personnel.api.MemberSummary;
import vn.anttcs.personnel.persistence.MemberAnchor;
import vn.anttcs.personnel.persistence.MemberRows;
import vn.anttcs.personnel.persistence.MemberSearch;
import vn.anttcs.personnel.persistence.PersonFact;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.ReadTime;

/** Shows the members of a page, with one query for each kind of fact. */
@ApplicationScoped
class MemberSummaries {
    @Inject
    private MemberRows members;

    @Inject
    private DatedSets sets;

    @Inject
    private TeamFacts teams;

    @Inject
    private TeamScope scope;

    List<MemberSummary> of(List<MemberFinder.Found> page, ReadTime time) {
        List<MemberSearch.Standing> standings =
                page.stream().map(MemberFinder.Found::standing).toList();
        List<Long> ids = standings.stream().map(MemberSearch.Standing::memberId).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, MemberAnchor> anchors = members.list(ids);
        Map<Long, PersonFact> persons = sets.list(MemberRows.PERSON, ids, time).stream()
                .collect(Collectors.toMap(Dated::identity, Dated::values));
        Map<Long, String> codes = teams.codesOf(
                standings.stream().map(MemberSearch.Standing::teamId).collect(Collectors.toSet()));
        Set<Long> open = seenInFull(ids);
        return standings.stream()
                .map(standing -> summary(
                        anchors.get(standing.memberId()),
                        persons.get(standing.memberId()),
                        standing,
                        codes.get(standing.teamId()),
                        open))
                .toList();
    }

    private static MemberSummary summary(
            MemberAnchor anchor, PersonFact person, MemberSearch.Standing standing, String teamCode, Set<Long> open) {
        PersonalData.Shown shown = open.contains(anchor.id()) ? PersonalData.open(person) : PersonalData.masked(person);
        return new MemberSummary(
                anchor.memberNo(),
                shown.citizenId(),
                person.fullName(),
                person.sex(),
                person.dateOfBirth(),
                person.educationLevel(),
                shown.phone(),
                teamCode,
                standing.post(),
                standing.status(),
                standing.since(),
                anchor.version());
    }

    /** Those whose personal data the caller may see, by where they serve today. */
    private Set<Long> seenInFull(List<Long> ids) {
        Function<List<Long>, Set<Long>> mine = scope.mine(Right.PERSONAL_DATA_READ);
        return mine == null ? Set.copyOf(ids) : mine.apply(ids);
    }
}
