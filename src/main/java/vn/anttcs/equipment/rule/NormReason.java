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
    NORM_NO_BAND,
    /** The climate region; what says where it lies. */
    NORM_OUTSIDE_REGION,
    /** The climate region; what says where it lies. */
    NORM_REGION_BOTH,
    /** The climate region; what says where it lies; codes of the residential units in question. */
    NORM_REGION_UNKNOWN,
    /** The climate region; what says where it lies. */
    NORM_REGION_NO_PLACE,
    /** Code of the climate region. */
    NORM_REGION_NOT_IN_FORCE,
    /** The kind that replaces it; what says so. */
    NORM_REPLACED,
    /** The kind that replaces it if the team lies in its climate region; what says so. */
    NORM_REPLACED_PERHAPS,
    /** The kind that would replace it; what says so. */
    NORM_REPLACED_IN_CIRCLE
}
