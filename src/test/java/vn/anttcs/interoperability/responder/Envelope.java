package vn.anttcs.interoperability.responder;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.w3c.dom.Element;
import vn.anttcs.interoperability.contract.Xml;

/** SOAP 1.1 around a payload. */
final class Envelope {

    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><soap:Envelope xmlns:soap="
            + "\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body>";
    private static final String END = "</soap:Body></soap:Envelope>";

    private Envelope() {}

    static Element open(byte[] message) {
        Element envelope = Xml.parse(new ByteArrayInputStream(message)).getDocumentElement();
        return Xml.child(envelope, "Body")
                .flatMap(body -> Xml.children(body).stream().findFirst())
                .orElseThrow(() -> new IllegalArgumentException("the body is empty"));
    }

    static byte[] close(Answer answer) {
        String content = Xml.text(answer.content());
        return (START + (answer.fault() ? fault("the canned fault", content) : content) + END)
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] refusal(String why) {
        String text = why.replace("&", "&amp;").replace("<", "&lt;");
        return (START + fault(text, "") + END).getBytes(StandardCharsets.UTF_8);
    }

    private static String fault(String text, String detail) {
        return "<soap:Fault><faultcode>soap:Client</faultcode><faultstring>" + text + "</faultstring><detail>" + detail
                + "</detail></soap:Fault>";
    }
}
