package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.anttcs.budget.persistence.PaymentMemberRow;
import vn.anttcs.budget.persistence.PaymentRunRow;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.personnel.service.ServiceLedger;

/** Numbers and names of the members of runs, and the codes of their teams. */
@ApplicationScoped
public class PaymentPeople {
    private static final int CHUNK = 1000;

    private ServiceLedger service;
    private TeamFacts teams;

    protected PaymentPeople() {}

    @Inject
    public PaymentPeople(ServiceLedger service, TeamFacts teams) {
        this.service = service;
        this.teams = teams;
    }

    /** The public number of a member. */
    String number(long memberId) {
        return service.numbersOf(List.of(memberId)).get(memberId);
    }

    /** The internal id of a member, or the refusal {@code NOT_FOUND}. */
    long idOf(String memberNo) {
        return service.idOf(memberNo);
    }

    /** The internal id of a member, if there is one. */
    Optional<Long> find(String memberNo) {
        return service.find(memberNo);
    }

    /** The public numbers of members. */
    Map<Long, String> numbers(Collection<Long> memberIds) {
        Map<Long, String> numbers = new HashMap<>();
        chunks(memberIds).forEach(chunk -> numbers.putAll(service.numbersOf(chunk)));
        return numbers;
    }

    /**
     * Who some members of a run are, as known when it was prepared.
     *
     * @param numbers public numbers by internal id
     * @param names full names by internal id
     * @param teams codes by internal id of the team
     */
    record Named(Map<Long, String> numbers, Map<Long, String> names, Map<Long, String> teams) {
        String number(PaymentMemberRow member) {
            return numbers.get(member.memberId());
        }

        String name(PaymentMemberRow member) {
            return names.getOrDefault(member.memberId(), "");
        }

        String team(PaymentMemberRow member) {
            return member.place().teamId() == null
                    ? null
                    : teams.get(member.place().teamId());
        }
    }

    /** Who the members are. */
    Named named(PaymentRunRow.Head run, Collection<PaymentMemberRow> members) {
        List<Long> ids = members.stream().map(PaymentMemberRow::memberId).toList();
        Map<Long, String> names = new HashMap<>();
        chunks(ids)
                .forEach(
                        chunk -> names.putAll(service.namesOf(chunk, run.month().atEndOfMonth(), run.knownOn())));
        Map<Long, String> codes = new HashMap<>();
        List<Long> teamIds = members.stream()
                .map(member -> member.place().teamId())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        chunks(teamIds).forEach(chunk -> codes.putAll(teams.codesOf(chunk)));
        return new Named(numbers(ids), names, codes);
    }

    private static List<List<Long>> chunks(Collection<Long> ids) {
        List<Long> all = List.copyOf(ids);
        List<List<Long>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            chunks.add(all.subList(from, Math.min(all.size(), from + CHUNK)));
        }
        return chunks;
    }
}
