package vn.anttcs.platform.error;

/** The one table of error codes: what each means for HTTP and whose fault it is for SOAP. Texts stand in {@code messages_*.properties}. */
public enum ErrorCode {
    INVALID_REQUEST(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    IDEMPOTENCY_MISMATCH(409),
    IN_PROGRESS(409),
    VERSION_CONFLICT(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    REFUSED(422),
    NEEDS_APPROVAL(422),
    TOO_MANY_REQUESTS(429),
    INTERNAL(500),
    UNAVAILABLE(503);

    private final int status;

    ErrorCode(int status) {
        this.status = status;
    }

    /** The HTTP status of this error on REST. */
    public int status() {
        return status;
    }

    /** Whether the SOAP fault blames the server ({@code Server}) and not the client ({@code Client}). */
    public boolean isServerFault() {
        return status >= 500;
    }
}
