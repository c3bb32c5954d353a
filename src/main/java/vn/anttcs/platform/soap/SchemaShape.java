package vn.anttcs.platform.soap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The structures of one of our flat WSDLs: sequences of named elements and enumerations, nothing else is used in them. */
final class SchemaShape {
    private final Map<String, Element> types = new HashMap<>();
    private final Map<String, Structure> structures = new HashMap<>();
    private final Map<String, Structure> requests = new LinkedHashMap<>();
    private final String namespace;

    /** One element of a sequence: exactly one of structure and simple is set. */
    record Part(String name, boolean required, boolean repeated, Structure structure, Simple simple) {}

    /** A sequence of elements; filled after creation because types may refer to each other. */
    record Structure(List<Part> parts) {
        Part part(String name) {
            return parts.stream()
                    .filter(part -> part.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** A simple type: its XSD base and, for an enumeration, its words. */
    record Simple(String base, Set<String> words) {}

    SchemaShape(Document wsdl) {
        Element schema = (Element) wsdl.getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, "schema")
                .item(0);
        namespace = schema.getAttribute("targetNamespace");
        for (Element child : children(schema)) {
            if (child.getLocalName().endsWith("Type")) {
                types.put(child.getAttribute("name"), child);
            }
        }
        for (Element child : children(schema)) {
            if (child.getLocalName().equals("element")
                    && !child.getAttribute("name").endsWith("Response")) {
                Element inline = first(child, "complexType");
                if (inline != null) {
                    requests.put(child.getAttribute("name"), structure(inline));
                }
            }
        }
    }

    String namespace() {
        return namespace;
    }

    /** The request wrapper of an operation, or null. */
    Structure request(String operation) {
        return requests.get(operation);
    }

    /** An operation whose request is whole without any element, if the contract has one. */
    Optional<String> operationWithoutDemands() {
        return requests.entrySet().stream()
                .filter(request -> request.getValue().parts().stream().noneMatch(Part::required))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Structure structure(Element complexType) {
        Structure structure = new Structure(new ArrayList<>());
        String name = complexType.getAttribute("name");
        if (!name.isEmpty()) {
            structures.put(name, structure);
        }
        Element sequence = first(complexType, "sequence");
        if (sequence != null) {
            children(sequence).forEach(element -> structure.parts().add(part(element)));
        }
        return structure;
    }

    private Part part(Element element) {
        String type = element.getAttribute("type");
        String local = type.substring(type.indexOf(':') + 1);
        boolean required = !"0".equals(element.getAttribute("minOccurs"));
        boolean repeated = !element.getAttribute("maxOccurs").isEmpty()
                && !element.getAttribute("maxOccurs").equals("1");
        String name = element.getAttribute("name");
        if (!type.startsWith("tns:")) {
            return new Part(name, required, repeated, null, new Simple(local, Set.of()));
        }
        Element definition = types.get(local);
        if (definition.getLocalName().equals("simpleType")) {
            return new Part(name, required, repeated, null, simple(definition));
        }
        Structure known = structures.get(local);
        return new Part(name, required, repeated, known == null ? structure(definition) : known, null);
    }

    private static Simple simple(Element simpleType) {
        Element restriction = first(simpleType, "restriction");
        Set<String> words = new TreeSet<>();
        children(restriction).stream()
                .filter(facet -> facet.getLocalName().equals("enumeration"))
                .forEach(facet -> words.add(facet.getAttribute("value")));
        String base = restriction.getAttribute("base");
        return new Simple(base.substring(base.indexOf(':') + 1), words);
    }

    private static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && XMLConstants.W3C_XML_SCHEMA_NS_URI.equals(node.getNamespaceURI())) {
                found.add(element);
            }
        }
        return found;
    }

    private static Element first(Element parent, String localName) {
        return children(parent).stream()
                .filter(child -> child.getLocalName().equals(localName))
                .findFirst()
                .orElse(null);
    }
}
