package vn.anttcs.platform.soap;

import java.util.ArrayList;
import java.util.List;
import vn.anttcs.platform.http.Credentials;

/** What was read from a SOAP message: the payload as a small tree, and of the headers what the house understands. */
final class Envelope {
    static final String SOAP_1_1 = "http://schemas.xmlsoap.org/soap/envelope/";
    static final String SOAP_1_2 = "http://www.w3.org/2003/05/soap-envelope";

    Node payload;
    Credentials.Password credentials;
    String messageId;
    String xRoadId;

    /** The idempotency key that the headers give, the X-Road id before the message id, or null. */
    String headerKey() {
        return xRoadId != null ? xRoadId : messageId;
    }

    /** One element of the payload. */
    static final class Node {
        final String namespace;
        final String name;
        final List<Node> children = new ArrayList<>(4);
        final StringBuilder text = new StringBuilder(0);
        boolean nil;

        Node(String namespace, String name) {
            this.namespace = namespace == null ? "" : namespace;
            this.name = name;
        }

        String text() {
            return text.toString();
        }

        boolean isEmpty() {
            return nil || (children.isEmpty() && text.toString().isBlank());
        }
    }
}
