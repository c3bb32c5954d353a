package vn.anttcs.personnel.persistence;

import vn.anttcs.personnel.rule.RatingGrade;

/** Xếp loại của một năm: the row is valid on the days of the year. */
public record RatingFact(RatingGrade grade, String correctionReason) {}
