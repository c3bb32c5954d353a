package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.personnel.api.CorrectMember;
import vn.anttcs.personnel.persistence.CitizenClaims;
import vn.anttcs.personnel.persistence.MemberAnchor;
import vn.anttcs.personnel.persistence.MemberRows;
import vn.anttcs.personnel.persistence.PersonFact;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Recording;

/** The person under correction: facts, form, and the claim of a citizen id that was written wrongly. */
@ApplicationScoped
class CorrectedPerson {
    @Inject
    private MemberFacts facts;

    @Inject
    private MemberRows members;

    @Inject
    private PersonForm form;

    @Inject
    private CitizenClaims claims;

    @Inject
    private ApplicantAccess access;

    @Inject
    private DatedRows rows;

    List<Dated<PersonFact>> history(long memberId) {
        return facts.history(MemberRows.PERSON, memberId);
    }

    PersonFact over(PersonFact before, CorrectMember command, FormCheck check) {
        return form.over(before, command, check);
    }

    /**
     * Claims a corrected citizen id. The wrong one is given up when no day is left on which the member has it: it may
     * belong to somebody else.
     */
    void claim(MemberAnchor anchor, List<Corrections.Change> changes) {
        Set<String> wanted = changes.stream()
                .map(change -> change.after().citizenId())
                .filter(citizenId -> changes.stream()
                        .noneMatch(change -> change.before().citizenId().equals(citizenId)))
                .collect(Collectors.toSet());
        for (String citizenId : wanted) {
            Long owner = claims.find(citizenId).orElse(null);
            boolean own = owner != null && owner == anchor.id();
            if (!own && (owner != null || !claims.claim(citizenId, anchor.id()))) {
                throw access.exists(members.get(claims.find(citizenId).orElseThrow()));
            }
        }
        if (!wanted.isEmpty()) {
            release(anchor, changes);
        }
    }

    private void release(MemberAnchor anchor, List<Corrections.Change> changes) {
        Set<String> kept = history(anchor.id()).stream()
                .filter(row ->
                        changes.stream().noneMatch(change -> change.period().equals(row.valid())))
                .map(row -> row.values().citizenId())
                .collect(Collectors.toSet());
        changes.stream().map(change -> change.after().citizenId()).forEach(kept::add);
        changes.stream()
                .map(change -> change.before().citizenId())
                .distinct()
                .filter(citizenId -> !kept.contains(citizenId))
                .forEach(citizenId -> claims.release(citizenId, anchor.id()));
    }

    void write(long memberId, List<Corrections.Change> changes, Recording recording) {
        changes.forEach(change -> rows.put(MemberRows.PERSON, memberId, change.period(), change.after(), recording));
    }
}
