package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.anttcs.access.api.Right;
import vn.anttcs.personnel.api.FindMembers;
import vn.anttcs.personnel.api.MemberPage;
import vn.anttcs.personnel.persistence.CitizenClaims;
import vn.anttcs.personnel.persistence.MemberSearch;
import vn.anttcs.personnel.rule.PersonName;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.PhoneNumber;

/** Puts the pages of a search together. */
@ApplicationScoped
class MemberPages {
    private static final MemberSearch.Candidate START = new MemberSearch.Candidate(0, "");

    @Inject
    private TeamScope scope;

    @Inject
    private MemberFinder finder;

    @Inject
    private MemberSummaries summaries;

    @Inject
    private CitizenClaims claims;

    @Inject
    private Clockwork clockwork;

    MemberPage page(FindMembers query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = cursor.map(Cursor::time).orElseGet(() -> clockwork.readTime(query.validOn(), query.knownOn()));
        Long owner = query.citizenId() == null
                ? null
                : claims.find(query.citizenId()).orElse(0L);
        MemberSearch.Wanted wanted =
                wanted(query, owner, scope.wanted(query.unit(), query.teamCode(), time), time.validOn());
        if (wanted.teamIds() != null && wanted.teamIds().isEmpty()) {
            return new MemberPage(List.of(), null, time.knownOn());
        }
        MemberSearch.Candidate after = cursor.map(MemberPages::candidate).orElse(START);
        int limit = Cursor.limit(query.limit());
        Function<List<Long>, Set<Long>> mine = scope.mine(Right.MEMBER_READ);
        List<MemberFinder.Found> found = finder.find(wanted, mine, time, after, limit + 1);
        String next = Cursor.next(
                found,
                limit,
                time,
                member -> List.of(member.person().foldedName(), member.person().memberId()));
        return new MemberPage(
                summaries.of(found.subList(0, Math.min(limit, found.size())), time), next, time.knownOn());
    }

    private static MemberSearch.Candidate candidate(Cursor cursor) {
        return new MemberSearch.Candidate(cursor.number(1), cursor.key(0));
    }

    private static MemberSearch.Wanted wanted(FindMembers query, Long owner, Set<Long> teamIds, LocalDate day) {
        return new MemberSearch.Wanted(
                teamIds,
                owner,
                query.citizenId(),
                namePart(query.name()),
                phone(query.phone()),
                query.position(),
                query.status(),
                query.ageTo() == null ? null : day.minusYears(query.ageTo() + 1L),
                query.ageFrom() == null ? null : day.minusYears(query.ageFrom()));
    }

    private static String namePart(String name) {
        if (name == null) {
            return null;
        }
        String part = PersonName.fold(name).replaceAll("[%_\\\\]", "");
        if (part.isEmpty()) {
            throw Refusal.invalid("NOT_A_NAME", "name");
        }
        return part;
    }

    private static String phone(String phone) {
        if (phone == null) {
            return null;
        }
        return PhoneNumber.parse(phone)
                .map(PhoneNumber::digits)
                .orElseThrow(() -> Refusal.invalid("NOT_A_MOBILE_NUMBER", "phone"));
    }
}
