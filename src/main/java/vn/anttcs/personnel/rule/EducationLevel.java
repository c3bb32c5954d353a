package vn.anttcs.personnel.rule;

/** Trình độ: the highest level of schooling or study completed, in ascending order. */
public enum EducationLevel {
    /** No level completed. */
    NONE,
    /** Tiểu học. */
    PRIMARY,
    /** Trung học cơ sở. */
    LOWER_SECONDARY,
    /** Trung học phổ thông. */
    UPPER_SECONDARY,
    /** Trung cấp. */
    INTERMEDIATE,
    /** Cao đẳng. */
    COLLEGE,
    /** Đại học. */
    UNIVERSITY,
    /** Sau đại học. */
    POSTGRADUATE;

    /** Whether this level is the required one or a higher one. */
    public boolean reaches(EducationLevel required) {
        return compareTo(required) >= 0;
    }
}
