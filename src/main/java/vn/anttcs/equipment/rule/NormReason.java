package vn.anttcs.equipment.rule;

/** Cách giải thích định mức. The comment of each lists the arguments of its text, in order. */
public enum NormReason {
    /** Quantity for one; times; product. */
    NORM_PRODUCT,
    /** Members; smallest number of the band; largest number of it; quantity. */
    NORM_OF_BAND,
    /** Members; smallest number of the band, which has no largest one; quantity. */
    NORM_OF_BAND_UPWARD,
    /** Members; smallest number of the band; largest number of it; smallest quantity; largest quantity. */
    NORM_CHOICE_OPEN,
    /** Members; smallest number of the band, which has no largest one; smallest quantity; largest quantity. */
    NORM_CHOICE_OPEN_UPWARD,
    /** Members. */
    NORM_OF_MEMBERS,
    /** Percent; members; the exact share; the rounded one. */
    NORM_OF_SHARE,
    /** Members. */
    NORM_NOT_CONFIRMED,
    /** Members. */
    NORM_NO_BAND
}
