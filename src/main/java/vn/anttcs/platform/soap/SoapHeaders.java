package vn.anttcs.platform.soap;

import vn.anttcs.platform.http.Credentials;

/** The SOAP headers that the house understands: UsernameToken, the X-Road id, the message id of WS-Addressing. */
final class SoapHeaders {
    private static final String SECURITY =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    private static final String X_ROAD = "http://x-road.eu/xsd/xroad.xsd";
    private static final String ADDRESSING = "http://www.w3.org/2005/08/addressing";
    private static final String ADDRESSING_2004 = "http://schemas.xmlsoap.org/ws/2004/08/addressing";

    private SoapHeaders() {}

    static boolean understands(Envelope.Node header) {
        return header.namespace.equals(SECURITY)
                || header.namespace.equals(X_ROAD)
                || header.namespace.equals(ADDRESSING)
                || header.namespace.equals(ADDRESSING_2004);
    }

    static void into(Envelope envelope, Envelope.Node headers) {
        for (Envelope.Node header : headers.children) {
            if (header.namespace.equals(SECURITY) && header.name.equals("Security")) {
                header.children.stream()
                        .filter(child -> child.name.equals("UsernameToken"))
                        .findFirst()
                        .ifPresent(token -> envelope.credentials = password(token));
            } else if (header.namespace.equals(X_ROAD) && header.name.equals("id")) {
                envelope.xRoadId = header.text().strip();
            } else if (header.name.equals("MessageID") && understands(header)) {
                envelope.messageId = header.text().strip();
            }
        }
    }

    private static Credentials.Password password(Envelope.Node token) {
        String user = child(token, "Username");
        String nonce = child(token, "Nonce");
        String created = child(token, "Created");
        // One toolkit repeats its nonce in each message: only the three together make a replay.
        String replayKey = nonce.isEmpty() && created.isEmpty() ? null : user + '\n' + nonce + '\n' + created;
        return new Credentials.Password(user, child(token, "Password"), replayKey);
    }

    private static String child(Envelope.Node parent, String name) {
        return parent.children.stream()
                .filter(child -> child.name.equals(name))
                .map(child -> child.text().strip())
                .findFirst()
                .orElse("");
    }
}
