package vn.anttcs.interoperability.driver;

/**
 * Where a call goes and how.
 *
 * @param address of the service
 * @param manner {@code UsernameToken} to sign in within the message, {@code MTOM} to send bytes beside it, empty for
 *     what a toolkit does by itself with HTTP Basic
 */
record Target(String address, String manner) {

    static final String USERNAME_TOKEN = "UsernameToken";
    static final String MTOM = "MTOM";

    /** The target that an instruction names. */
    static Target of(String... step) {
        return new Target(step[4], step.length > 5 ? step[5] : "");
    }

    static Target plain(String address) {
        return new Target(address, "");
    }
}
