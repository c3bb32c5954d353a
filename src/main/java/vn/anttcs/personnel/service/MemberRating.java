package vn.anttcs.personnel.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.personnel.api.ListRatings;
import vn.anttcs.personnel.api.RateMember;
import vn.anttcs.personnel.api.Rating;
import vn.anttcs.personnel.api.Ratings;
import vn.anttcs.personnel.persistence.ActRows;
import vn.anttcs.personnel.persistence.RatingFact;
import vn.anttcs.personnel.rule.RatingGrade;
import vn.anttcs.personnel.rule.RatingRule;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.shared.Decision;

/** Đánh giá, xếp loại thành viên hằng năm. */
@Stateless
public class MemberRating {
    @Inject
    private ServiceActs acts;

    @Inject
    private MemberRecords records;

    @Inject
    private DatedRows rows;

    /** Xếp loại: once for a year; with a reason it corrects what was recorded. */
    @Operation(value = "rateMember", right = Right.MEMBER_WRITE, members = "memberNo", write = true)
    public Rating rateMember(RateMember command) {
        ServiceBook book = acts.open(command.memberNo(), command.version());
        long memberId = book.member().id();
        int year = command.ratedYear();
        Refusal.unlessAllowed(RatingRule.decide(
                book.record(), year, existing(memberId, year), command.correctionReason() != null, acts.today()));
        RatingFact fact = new RatingFact(command.grade(), command.correctionReason());
        rows.put(
                ActRows.RATING,
                memberId,
                String.valueOf(year),
                RatingRule.daysOf(year),
                fact,
                acts.recording(command.decision()));
        return rating(year, fact, command.decision(), book.member().version());
    }

    private RatingGrade existing(long memberId, int year) {
        return rows.history(ActRows.RATING, memberId, acts.now().knownOn()).stream()
                .filter(row -> row.key().equals(String.valueOf(year)))
                .map(Dated::values)
                .map(RatingFact::grade)
                .findFirst()
                .orElse(null);
    }

    /** The ratings of the years begun by a day. */
    @Operation(value = "listRatings", right = Right.MEMBER_READ, members = "memberNo")
    public Ratings listRatings(ListRatings query) {
        MemberRecords.Facts<RatingFact> ratings =
                records.upTo(ActRows.RATING, query.memberNo(), query.validOn(), query.knownOn());
        return new Ratings(
                ratings.rows().stream()
                        .map(row -> rating(
                                Integer.parseInt(row.key()),
                                row.values(),
                                ratings.decisionOf(row),
                                ratings.member().version()))
                        .toList(),
                ratings.time().knownOn());
    }

    private static Rating rating(int year, RatingFact fact, Decision decision, long version) {
        return new Rating(year, fact.grade(), fact.correctionReason(), decision, version);
    }
}
