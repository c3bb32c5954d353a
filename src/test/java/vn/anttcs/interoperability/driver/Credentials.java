package vn.anttcs.interoperability.driver;

/**
 * The sign-in for a running server, given by the environment so that no process list shows it.
 *
 * @param user the account, null when only the responder is called
 * @param password its password
 */
record Credentials(String user, String password) {

    static Credentials given() {
        return new Credentials(System.getenv("INTEROPERABILITY_USER"), System.getenv("INTEROPERABILITY_PASSWORD"));
    }
}
