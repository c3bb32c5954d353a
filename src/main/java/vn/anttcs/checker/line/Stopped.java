package vn.anttcs.checker.line;

import java.time.LocalDate;

/** Why the computation of a rate ends before there is one. */
final class Stopped extends RuntimeException {
    static final String FACT = "FACT_MISSING";
    static final String REFERENCE = "REFERENCE_MISSING";
    static final String VALUE = "VALUE_MISSING";
    static final String NO_CASE = "NO_CASE";

    private static final long serialVersionUID = 1;

    private final String code;

    private Stopped(String code, String what) {
        super(code + " " + what, null, false, false);
        this.code = code;
    }

    static Stopped missing(String code, String what, LocalDate day) {
        return new Stopped(code, what + " " + day);
    }

    static Stopped noCase(String place) {
        return new Stopped(NO_CASE, place);
    }

    String code() {
        return code;
    }

    /** Whether something is not known, so that nobody can say what is owed. */
    boolean isMissing() {
        return !code.equals(NO_CASE);
    }
}
