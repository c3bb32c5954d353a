package vn.anttcs.platform.http;

/** Port by which the doors learn who calls; the access feature implements it. */
public interface SignIn {
    /** The caller, or a refusal {@code UNAUTHENTICATED} or {@code TOO_MANY_REQUESTS}. Runs on every call: must be fast. */
    Caller signIn(Credentials credentials, String address);
}
