package vn.anttcs.organisation.api;

/** The kind of record on which a change set has an effect. */
public enum EffectSubject {
    UNIT,
    /** Attributes of an ended unit: they do not pass on by themselves. */
    ATTRIBUTE,
    RESIDENTIAL_UNIT,
    TEAM,
    GRANT
}
