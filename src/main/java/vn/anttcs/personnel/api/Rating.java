package vn.anttcs.personnel.api;

import vn.anttcs.personnel.rule.RatingGrade;
import vn.anttcs.shared.Decision;

/**
 * Xếp loại hằng năm: how a member did in a year.
 *
 * @param correctionReason why it differs from what was recorded before; absent for a first rating
 * @param decision the act on which it rests, where there is one
 * @param version grows with each change of the member
 */
public record Rating(Integer ratedYear, RatingGrade grade, String correctionReason, Decision decision, long version) {}
