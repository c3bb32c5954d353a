package vn.anttcs.interoperability.responder;

import java.net.URI;
import java.nio.file.Path;

/**
 * A running server of the house that clients also talk to.
 *
 * @param base its address, as {@code http://localhost:8080}
 * @param user who signs in there
 * @param password the password of that account
 */
public record LiveServer(URI base, String user, String password) {

    /** What is asked there and what is expected. */
    static final Path CONVERSATION = Path.of("src", "test", "interoperability", "conversation.xml");

    String address(String contract) {
        return base.toString().replaceFirst("/+$", "") + "/soap/" + contract + "/v1";
    }
}
