package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
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
import vn.anttcs.personnel.persistence.ServiceFact;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.DatedTable;
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

    List<MemberSummary> of(List<MemberSearch.Candidate> page, ReadTime time) {
        List<Long> ids = page.stream().map(MemberSearch.Candidate::memberId).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, MemberAnchor> anchors = members.list(ids);
        Map<Long, Dated<PersonFact>> persons = on(MemberRows.PERSON, ids, time);
        Map<Long, Dated<ServiceFact>> service = on(MemberRows.SERVICE, ids, time);
        Map<Long, String> codes = teams.codesOf(
                service.values().stream().map(row -> row.values().teamId()).collect(Collectors.toSet()));
        Set<Long> open = seenInFull(ids);
        return ids.stream()
                .map(id -> summary(anchors.get(id), persons.get(id).values(), service.get(id), codes, open))
                .toList();
    }

    private static MemberSummary summary(
            MemberAnchor anchor,
            PersonFact person,
            Dated<ServiceFact> service,
            Map<Long, String> codes,
            Set<Long> open) {
        PersonalData.Shown shown = open.contains(anchor.id()) ? PersonalData.open(person) : PersonalData.masked(person);
        return new MemberSummary(
                anchor.memberNo(),
                shown.citizenId(),
                person.fullName(),
                person.sex(),
                person.dateOfBirth(),
                person.educationLevel(),
                shown.phone(),
                codes.get(service.values().teamId()),
                service.values().post(),
                service.values().status(),
                service.valid().from(),
                anchor.version());
    }

    private <T extends Record> Map<Long, Dated<T>> on(DatedTable<T> table, List<Long> ids, ReadTime time) {
        Map<Long, Dated<T>> found = new HashMap<>();
        sets.list(table, ids, time).forEach(row -> found.put(row.identity(), row));
        return found;
    }

    /** Those whose personal data the caller may see, by where they serve today. */
    private Set<Long> seenInFull(List<Long> ids) {
        Function<List<Long>, Set<Long>> mine = scope.mine(Right.PERSONAL_DATA_READ);
        return mine == null ? Set.copyOf(ids) : mine.apply(ids);
    }
}
