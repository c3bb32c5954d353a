package vn.anttcs.interoperability.contract;

import java.io.IOException;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Validates messages of a contract and says whether two of them mean the same. */
public final class Reader {

    private final Contract contract;
    private final Meaning meaning;
    private final Schema schema;

    /** Reads messages of a contract whose schema must itself be valid. */
    public Reader(Contract contract) {
        this.contract = contract;
        this.meaning = new Meaning(contract);
        try {
            this.schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(new DOMSource(contract.schema()));
        } catch (SAXException e) {
            throw new IllegalArgumentException(contract.name() + ": the schema is not valid: " + e.getMessage(), e);
        }
    }

    /** A message in the form that is compared, or an {@link IllegalArgumentException} that says why it is not valid. */
    public String read(Element message) {
        Element copy = (Element) Xml.document().importNode(message, true);
        copy.getOwnerDocument().appendChild(copy);
        meaning.normalise(copy, contract.typeOf(contract.element(message.getLocalName())));
        try {
            schema.newValidator().validate(new DOMSource(copy));
        } catch (SAXException | IOException e) {
            throw new IllegalArgumentException("not valid: " + e.getMessage() + " in " + Xml.text(message), e);
        }
        StringBuilder lines = new StringBuilder();
        render(copy, "", lines);
        return lines.toString();
    }

    /** What distinguishes a message from the expected one; empty when nothing does. */
    public Optional<String> difference(Element expected, Element message) {
        try {
            return firstDifference(read(expected).split("\n"), read(message).split("\n"));
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    private static Optional<String> firstDifference(String[] expected, String[] found) {
        for (int i = 0; i < Math.max(expected.length, found.length); i++) {
            String wanted = i < expected.length ? expected[i] : "nothing more";
            String got = i < found.length ? found[i] : "nothing more";
            if (!wanted.equals(got)) {
                return Optional.of("sent " + wanted + ", came back " + got);
            }
        }
        return Optional.empty();
    }

    private static void render(Element element, String path, StringBuilder lines) {
        String here = path + "/" + element.getLocalName();
        if (Xml.children(element).isEmpty()) {
            lines.append(here)
                    .append(" = ")
                    .append(element.getTextContent().replace("\n", "\\n"))
                    .append('\n');
        } else {
            lines.append(here).append('\n');
            Xml.children(element).forEach(child -> render(child, here, lines));
        }
    }
}
