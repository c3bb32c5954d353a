package vn.anttcs.shared;

/**
 * Giới tính: the sex recorded in a person's civil papers. No rule of selection may depend on it
 * (Art. 4.4).
 */
public enum Sex {
    MALE,
    FEMALE
}
