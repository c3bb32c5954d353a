package vn.anttcs.interoperability.driver;

import java.util.Map;

/** A declared fault that a client understood. */
final class Fault extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Object> detail;

    Fault(Throwable cause, Map<String, Object> detail) {
        super(cause);
        this.detail = detail;
    }

    /** The elements of its detail. */
    Map<String, Object> detail() {
        return detail;
    }
}
