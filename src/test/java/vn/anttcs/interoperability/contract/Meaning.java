package vn.anttcs.interoperability.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import org.w3c.dom.Element;

/**
 * Reads a message as a server of the house does: absent, empty and nil are the same, a zone on a date does not count,
 * and each value has one spelling. What remains can be validated and compared.
 */
final class Meaning {

    private final Contract contract;
    private final Scalars scalars;

    Meaning(Contract contract) {
        this.contract = contract;
        this.scalars = new Scalars(contract);
    }

    /** Rewrites the content of an element in place. */
    void normalise(Element element, Element type) {
        if (type == null || "simpleType".equals(type.getLocalName())) {
            throw new IllegalArgumentException(element.getLocalName() + " is not a structure");
        }
        plain(element);
        Map<String, Particle> known = new HashMap<>();
        Structure.of(contract, type).forEach(particle -> known.put(particle.name(), particle));
        for (Element child : Xml.children(element)) {
            Particle particle = known.get(child.getLocalName());
            if (particle != null) {
                child(child, particle);
            }
        }
    }

    private void child(Element child, Particle particle) {
        boolean nil = "true".equals(child.getAttributeNS(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "nil"));
        Element type = contract.typeOf(particle.declaration());
        if (type != null && "complexType".equals(type.getLocalName())) {
            normalise(child, type);
        } else {
            plain(child);
            String text = child.getTextContent();
            child.setTextContent(text.isEmpty() ? text : scalars.canonical(text, particle.declaration(), type));
        }
        if (particle.optional()
                && (nil
                        || (Xml.children(child).isEmpty()
                                && child.getTextContent().isBlank()))) {
            child.getParentNode().removeChild(child);
        }
    }

    /** Attributes belong to the toolkit (types, identifiers), not to the message: the contracts have none. */
    private static void plain(Element element) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            names.add(element.getAttributes().item(i).getNodeName());
        }
        names.stream().filter(n -> !n.startsWith("xmlns")).forEach(element::removeAttribute);
    }
}
