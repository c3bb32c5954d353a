package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.anttcs.personnel.api.InsuranceRecord;
import vn.anttcs.personnel.api.MemberStretch;
import vn.anttcs.personnel.persistence.InsuranceFact;
import vn.anttcs.personnel.persistence.MemberAnchor;
import vn.anttcs.personnel.persistence.MemberRows;
import vn.anttcs.personnel.persistence.OtherPostFact;
import vn.anttcs.personnel.persistence.PersonFact;
import vn.anttcs.personnel.persistence.ServiceFact;
import vn.anttcs.personnel.persistence.ServiceRows;
import vn.anttcs.personnel.rule.MemberStatus;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.DatedTable;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Stretches;

/**
 * Sổ tham gia: what holds of many members over a period, read in sets; a handful of queries for each thousand members.
 * Days on which somebody is neither serving nor suspended do not appear.
 */
@ApplicationScoped
public class ServiceLedger {
    private static final Set<MemberStatus> IN_FORCE = Set.of(MemberStatus.SERVING, MemberStatus.SUSPENDED);

    private DatedRows rows;
    private ServiceRows service;
    private MemberRows members;

    protected ServiceLedger() {}

    @Inject
    public ServiceLedger(DatedRows rows, ServiceRows service, MemberRows members) {
        this.rows = rows;
        this.service = service;
        this.members = members;
    }

    /** The members who serve, or are suspended, in one of the teams on some day of the period, in ascending order. */
    public List<Long> membersOf(Collection<Long> teamIds, DateRange period, Instant knownOn) {
        return service.inForce(teamIds, period, knownOn);
    }

    /** The members who serve, or are suspended, in one of the teams at the two times, each with the team. */
    public Map<Long, Long> teamOfEach(Collection<Long> teamIds, ReadTime time) {
        return service.teamOfEach(teamIds, time);
    }

    /** The members who serve, and are not suspended, in one of the teams at the two times, each with the team. */
    public Map<Long, Long> teamOfServing(Collection<Long> teamIds, ReadTime time) {
        return service.teamOfServing(teamIds, time);
    }

    /** The internal id of the member with the public number, or the refusal {@code NOT_FOUND}. */
    public long idOf(String memberNo) {
        return members.get(memberNo).id();
    }

    /** The internal id of the member with the public number, if there is one. */
    public Optional<Long> find(String memberNo) {
        return members.find(memberNo).map(MemberAnchor::id);
    }

    /** The public numbers of members, one query for all. */
    public Map<Long, String> numbersOf(Collection<Long> memberIds) {
        return members.list(memberIds).values().stream()
                .collect(Collectors.toMap(MemberAnchor::id, MemberAnchor::memberNo));
    }

    /** The full names of members on a day, or the last ones before it or after it, as known at a recorded time. */
    public Map<Long, String> namesOf(Collection<Long> memberIds, LocalDate day, Instant knownOn) {
        Map<Long, Dated<PersonFact>> found = new HashMap<>();
        rows.histories(MemberRows.PERSON, memberIds, knownOn)
                .forEach(row -> found.merge(row.identity(), row, (one, other) -> nearer(one, other, day)));
        return found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().values().fullName()));
    }

    private static Dated<PersonFact> nearer(Dated<PersonFact> one, Dated<PersonFact> other, LocalDate day) {
        boolean oneIsLater = one.valid().from().isAfter(other.valid().from());
        Dated<PersonFact> later = oneIsLater ? one : other;
        return later.valid().from().isAfter(day) ? (oneIsLater ? other : one) : later;
    }

    /** What of members is read besides their service; each costs a row or more of every member. */
    public enum Part {
        /** Date of birth, education, ethnicity and priority group. */
        PERSON,
        /** Insurance. */
        INSURANCE,
        /** Other posts. */
        OTHER_POSTS
    }

    /** What holds of members over the days of a period, as known at a recorded time, member by member in order of days. */
    public Map<Long, List<MemberStretch>> stretches(Collection<Long> memberIds, DateRange period, Instant knownOn) {
        return stretches(memberIds, period, knownOn, EnumSet.allOf(Part.class));
    }

    /** The same with some parts only; what belongs to the others is null, and their changes do not cut the days. */
    public Map<Long, List<MemberStretch>> stretches(
            Collection<Long> memberIds, DateRange period, Instant knownOn, Set<Part> parts) {
        Read read = new Read(rows, memberIds, knownOn);
        Map<Long, List<Dated<ServiceFact>>> timelines = read.of(MemberRows.SERVICE);
        Map<Long, List<Dated<PersonFact>>> persons =
                parts.contains(Part.PERSON) ? read.of(MemberRows.PERSON) : Map.of();
        Map<Long, List<Dated<InsuranceFact>>> insurances =
                parts.contains(Part.INSURANCE) ? read.of(MemberRows.INSURANCE) : Map.of();
        Map<Long, List<Dated<OtherPostFact>>> posts =
                parts.contains(Part.OTHER_POSTS) ? read.of(MemberRows.OTHER_POST) : Map.of();
        return memberIds.stream().distinct().collect(Collectors.toMap(id -> id, id -> new Member(
                        timelines.getOrDefault(id, List.of()),
                        persons.getOrDefault(id, List.of()),
                        insurances.getOrDefault(id, List.of()),
                        posts.getOrDefault(id, List.of()))
                .stretches(period)));
    }

    private record Read(DatedRows rows, Collection<Long> memberIds, Instant knownOn) {
        <T extends Record> Map<Long, List<Dated<T>>> of(DatedTable<T> table) {
            return rows.histories(table, memberIds, knownOn).stream().collect(Collectors.groupingBy(Dated::identity));
        }
    }

    /** Everything known of one member. */
    private record Member(
            List<Dated<ServiceFact>> service,
            List<Dated<PersonFact>> person,
            List<Dated<InsuranceFact>> insurance,
            List<Dated<OtherPostFact>> posts) {

        List<MemberStretch> stretches(DateRange period) {
            Stream<DateRange> ranges = Stream.of(service, person, insurance, posts)
                    .flatMap(List::stream)
                    .map(Dated::valid);
            return Stretches.of(period, ranges).stream()
                    .flatMap(days -> on(service, days)
                            .filter(row -> IN_FORCE.contains(row.values().status()))
                            .map(row -> stretch(row, days)))
                    .toList();
        }

        private MemberStretch stretch(Dated<ServiceFact> at, DateRange days) {
            Optional<PersonFact> who = on(person, days).map(Dated::values).findFirst();
            return new MemberStretch(
                    at.identity(),
                    days,
                    at.values().status() == MemberStatus.SUSPENDED,
                    at.values().teamId(),
                    at.values().post().name(),
                    recognisedOn(at),
                    who.map(PersonFact::dateOfBirth).orElse(null),
                    who.map(PersonFact::educationLevel).map(Enum::name).orElse(null),
                    who.map(PersonFact::ethnicity).orElse(null),
                    who.map(PersonFact::priorityGroup).map(Enum::name).orElse(null),
                    on(insurance, days)
                            .map(Dated::values)
                            .findFirst()
                            .map(Member::record)
                            .orElse(null),
                    otherPosts(days));
        }

        private LocalDate recognisedOn(Dated<ServiceFact> at) {
            List<Dated<ServiceFact>> before = service.stream()
                    .filter(row -> !row.valid().from().isAfter(at.valid().from()))
                    .sorted((one, other) ->
                            other.valid().from().compareTo(one.valid().from()))
                    .toList();
            LocalDate first = at.valid().from();
            for (Dated<ServiceFact> row : before) {
                if (!IN_FORCE.contains(row.values().status())) {
                    break;
                }
                first = row.valid().from();
            }
            return first;
        }

        private Set<String> otherPosts(DateRange days) {
            Set<String> held = on(posts, days).map(Dated::key).collect(Collectors.toCollection(TreeSet::new));
            if (held.isEmpty()) {
                return null;
            }
            held.remove(OtherPostFact.NONE);
            return held;
        }

        private static InsuranceRecord record(InsuranceFact fact) {
            return new InsuranceRecord(
                    fact.socialInsurance(),
                    fact.socialInsuranceNumber(),
                    fact.incomeBaseDong(),
                    fact.healthInsurance(),
                    fact.healthInsuranceCard(),
                    fact.stateSupportGroup());
        }

        private static <T extends Record> Stream<Dated<T>> on(List<Dated<T>> rows, DateRange days) {
            return rows.stream().filter(row -> row.valid().contains(days.from()));
        }
    }
}
