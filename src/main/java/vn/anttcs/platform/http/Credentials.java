package vn.anttcs.platform.http;

/** What a caller shows to sign in. */
public sealed interface Credentials {
    /** HTTP Basic, or a SOAP UsernameToken whose nonce and creation time were shown (replay key, or null). */
    record Password(String user, String password, String replayKey) implements Credentials {
        @Override
        public String toString() {
            return "Password[" + user + "]";
        }
    }

    /** A bearer token. */
    record Token(String token) implements Credentials {
        @Override
        public String toString() {
            return "Token";
        }
    }
}
