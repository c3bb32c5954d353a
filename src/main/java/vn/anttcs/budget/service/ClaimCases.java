package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.budget.api.ClaimCircumstances;
import vn.anttcs.budget.api.ClaimDocument;
import vn.anttcs.budget.persistence.ClaimAnchor;
import vn.anttcs.budget.persistence.ClaimDocumentFact;
import vn.anttcs.budget.persistence.ClaimFact;
import vn.anttcs.budget.persistence.ClaimRows;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;

/** Reads and writes claims. What a claim says has no days of its own: it holds on all of them, and its history is that of recording. */
@ApplicationScoped
public class ClaimCases {
    private static final DateRange ALL_DAYS = DateRange.from(LocalDate.of(2000, 1, 1));

    private ClaimRows claims;
    private DatedRows rows;

    protected ClaimCases() {}

    @Inject
    public ClaimCases(ClaimRows claims, DatedRows rows) {
        this.claims = claims;
        this.rows = rows;
    }

    /**
     * A claim at a recorded time.
     *
     * @param decisionId what it rests on, or null before the decision
     */
    record Case(ClaimAnchor anchor, ClaimFact fact, List<ClaimDocument> documents, Long decisionId) {}

    /** The claim of a member, or the refusal {@code NOT_FOUND}. */
    Case get(long memberId, String claimNo, ReadTime time) {
        return claims.find(memberId, claimNo)
                .flatMap(anchor -> rows.find(ClaimRows.FACTS, anchor.id(), time).map(fact -> of(anchor, fact, time)))
                .orElseThrow(() -> Refusal.notFound("claimNo", claimNo));
    }

    /** A claim that is known at the time. */
    Case of(ClaimAnchor anchor, ReadTime time) {
        return of(anchor, rows.find(ClaimRows.FACTS, anchor.id(), time).orElseThrow(), time);
    }

    private Case of(ClaimAnchor anchor, Dated<ClaimFact> fact, ReadTime time) {
        return new Case(
                anchor,
                fact.values(),
                rows.list(ClaimRows.DOCUMENTS, anchor.id(), time).stream()
                        .map(row -> document(row.values()))
                        .toList(),
                fact.decisionId());
    }

    private static ClaimDocument document(ClaimDocumentFact fact) {
        return new ClaimDocument(fact.title(), fact.provided(), fact.issuedOn(), fact.note());
    }

    /** Locks a claim for a change; refuses one that somebody has changed since it was seen. */
    Case lock(long memberId, String claimNo, Long version) {
        ClaimAnchor found = claims.find(memberId, claimNo).orElseThrow(() -> Refusal.notFound("claimNo", claimNo));
        claims.lock(found.id());
        ClaimAnchor locked = claims.find(memberId, claimNo).orElseThrow();
        if (version != null && version != locked.version() - 1) {
            throw Refusal.of(ErrorCode.VERSION_CONFLICT);
        }
        return of(locked, new ReadTime(ALL_DAYS.from(), Dated.OPEN.minusNanos(1000)));
    }

    /** A new claim of a member. */
    ClaimAnchor create(long memberId) {
        return claims.create(memberId);
    }

    /** Writes what a claim says from now on. */
    void put(ClaimAnchor anchor, ClaimFact fact, Recording recording) {
        rows.put(ClaimRows.FACTS, anchor.id(), ALL_DAYS, fact, recording);
    }

    /** Writes the list of the dossier in place of the one before. */
    void putDocuments(Case changed, ClaimCircumstances said, Recording recording) {
        List<ClaimDocument> wanted = said.documents();
        for (int index = 0; index < Math.max(wanted.size(), changed.documents().size()); index++) {
            String number = String.format("%03d", index + 1);
            if (index >= wanted.size()) {
                rows.clear(ClaimRows.DOCUMENTS, changed.anchor().id(), number, ALL_DAYS, recording);
            } else {
                ClaimDocument document = wanted.get(index);
                rows.put(
                        ClaimRows.DOCUMENTS,
                        changed.anchor().id(),
                        number,
                        ALL_DAYS,
                        new ClaimDocumentFact(
                                document.title(), document.provided(), document.issuedOn(), document.note()),
                        recording);
            }
        }
    }

    /** The documents that are listed and not there. */
    static List<String> missing(Case claim) {
        List<String> missing = new ArrayList<>();
        claim.documents().stream()
                .filter(document -> !document.provided())
                .forEach(document -> missing.add(document.title()));
        return missing;
    }
}
