package vn.anttcs.platform.soap;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.http.BodyTooLarge;

/**
 * Reads a SOAP 1.1 message under limits: no DTD, depth 64, 100,000 elements, a text of 1 MB unless the body limit allows a
 * file. What a message in parts includes from another part is read as if it stood in the message.
 */
final class EnvelopeReader {
    private static final int MAX_DEPTH = 64;
    private static final int MAX_ELEMENTS = 100_000;
    private static final int MAX_TEXT = 1024 * 1024;
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String XOP = "http://www.w3.org/2004/08/xop/include";
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private final MultipartMessage parts;
    private final long largestFile;
    private int elements;

    private EnvelopeReader(XMLStreamReader reader, MultipartMessage parts, long largestFile) {
        this.reader = reader;
        this.parts = parts;
        this.largestFile = largestFile;
    }

    private static XMLInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // A lazy reader takes in the whole text before it lets anybody look at its length.
        factory.getConfig().doParseLazily(false);
        factory.setProperty(WstxInputProperties.P_MIN_TEXT_SEGMENT, 4096);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_DEPTH + 8);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 64);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 64 * 1024);
        return factory;
    }

    /** Reads the message, or refuses: not XML, too large, a version of SOAP that is not spoken here. */
    static Envelope read(InputStream in, String contentType, long largestFile) {
        if (!MultipartMessage.isMultipart(contentType)) {
            return read(in, contentType, null, largestFile);
        }
        MultipartMessage parts = MultipartMessage.read(in, contentType);
        return read(parts.root(), parts.rootType(), parts, largestFile);
    }

    private static Envelope read(InputStream in, String contentType, MultipartMessage parts, long largestFile) {
        String charset = MediaTypes.charset(contentType);
        try {
            XMLStreamReader reader =
                    charset == null ? FACTORY.createXMLStreamReader(in) : FACTORY.createXMLStreamReader(in, charset);
            return new EnvelopeReader(reader, parts, largestFile).envelope();
        } catch (XMLStreamException malformed) {
            throw refusal(malformed);
        }
    }

    private static Refusal refusal(XMLStreamException malformed) {
        if (malformed.getNestedException() instanceof BodyTooLarge tooLarge) {
            return tooLarge.refusal();
        }
        String message = String.valueOf(malformed.getMessage());
        if (message.contains("limit")) {
            return Refusal.of(ErrorCode.TOO_LARGE);
        }
        return Refusal.invalid(
                "NOT_XML",
                null,
                String.valueOf(
                        malformed.getLocation() == null
                                ? 0
                                : malformed.getLocation().getLineNumber()),
                String.valueOf(
                        malformed.getLocation() == null
                                ? 0
                                : malformed.getLocation().getColumnNumber()));
    }

    private Envelope envelope() throws XMLStreamException {
        nextElement();
        if (!"Envelope".equals(reader.getLocalName())) {
            throw Refusal.invalid("NOT_SOAP", null);
        }
        if (!Envelope.SOAP_1_1.equals(reader.getNamespaceURI())) {
            throw Refusal.invalid("SOAP_VERSION", null, String.valueOf(reader.getNamespaceURI()));
        }
        Envelope envelope = new Envelope();
        while (nextElement()) {
            if (isSoap("Header")) {
                SoapHeaders.into(envelope, node(1));
            } else if (isSoap("Body")) {
                Envelope.Node body = node(1);
                envelope.payload = body.children.isEmpty() ? null : body.children.get(0);
                if (body.children.size() > 1) {
                    throw Refusal.invalid("NOT_SOAP", null);
                }
            } else {
                throw Refusal.invalid("NOT_SOAP", null);
            }
        }
        if (envelope.payload == null) {
            throw Refusal.invalid("NO_PAYLOAD", null);
        }
        return envelope;
    }

    private boolean isSoap(String name) {
        return name.equals(reader.getLocalName()) && Envelope.SOAP_1_1.equals(reader.getNamespaceURI());
    }

    /** Moves to the next start tag; false at the end of the parent. */
    private boolean nextElement() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            refuseDocumentType(event);
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
        }
        return false;
    }

    private static void refuseDocumentType(int event) {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw Refusal.invalid("DOCTYPE", null);
        }
    }

    private Envelope.Node node(int depth) throws XMLStreamException {
        if (depth > MAX_DEPTH) {
            throw Refusal.invalid("TOO_DEEP", null, String.valueOf(MAX_DEPTH));
        }
        if (++elements > MAX_ELEMENTS) {
            throw Refusal.of(ErrorCode.TOO_LARGE, String.valueOf(MAX_ELEMENTS));
        }
        Envelope.Node node = new Envelope.Node(reader.getNamespaceURI(), reader.getLocalName());
        String nil = reader.getAttributeValue(XSI, "nil");
        node.nil = "true".equals(nil) || "1".equals(nil);
        mustUnderstand(node);
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            refuseDocumentType(event);
            if (event == XMLStreamConstants.START_ELEMENT) {
                child(node, depth + 1);
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                append(node);
            }
        }
        return node;
    }

    private void child(Envelope.Node parent, int depth) throws XMLStreamException {
        String reference = reader.getAttributeValue(null, "href");
        boolean included = parts != null && XOP.equals(reader.getNamespaceURI());
        Envelope.Node child = node(depth);
        if (included) {
            parent.text.append(parts.takeBase64(reference));
        } else {
            parent.children.add(child);
        }
    }

    private void mustUnderstand(Envelope.Node node) {
        String flag = reader.getAttributeValue(Envelope.SOAP_1_1, "mustUnderstand");
        if (("1".equals(flag) || "true".equals(flag)) && !SoapHeaders.understands(node)) {
            throw Refusal.invalid("NOT_UNDERSTOOD", null, node.name);
        }
    }

    /** Only what looks like base64 may pass the limit of a text: anything else that long is an attack or a mistake. */
    private void append(Envelope.Node node) {
        node.text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        if (node.text.length() > MAX_TEXT && (node.text.length() > largestFile || !isBase64(node.text))) {
            throw Refusal.of(ErrorCode.TOO_LARGE, String.valueOf(MAX_TEXT));
        }
    }

    private static boolean isBase64(StringBuilder text) {
        int from = Math.max(0, text.length() - 4096);
        for (int index = from; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character > 'z' || !(Character.isLetterOrDigit(character) || "+/=\r\n \t".indexOf(character) >= 0)) {
                return false;
            }
        }
        return true;
    }
}
