package vn.anttcs.interoperability.responder;

import java.util.Optional;
import org.w3c.dom.Element;

/** One thing a client is asked to do. */
interface Case {

    /** What is tried, for people. */
    String name();

    /**
     * What the client must do, tab-separated. {@code structure}: send what was fetched back. {@code operation} or
     * {@code fault}: call the named operation at an address with the fetched member as its request, and send the
     * answer, or the detail of the fault, back as another member. After the address stands how: {@code UsernameToken},
     * {@code MTOM}, or nothing.
     */
    String instruction(String cannedAddress);

    /** The payload the client fetches. */
    Element fetched();

    /**
     * Answers the call of an operation, or says what is wrong with the request by an {@link IllegalArgumentException}.
     */
    Answer called(Element request);

    /** What is wrong with the message that the client sends back; empty when nothing is. */
    Optional<String> difference(Element returned);
}
