package vn.anttcs.contract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One WSDL of the house as the tests compare it: its operations and the elements of its structures. */
public final class Wsdl {
    private static final String XSD = "http://www.w3.org/2001/XMLSchema";
    private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";
    private static final Map<String, Wsdl> OF_FEATURES = new ConcurrentHashMap<>();
    private final Document document;
    private final Map<String, Element> types = new LinkedHashMap<>();
    private final Map<String, Element> elements = new LinkedHashMap<>();

    private Wsdl(Document document) {
        this.document = document;
        Element schema =
                (Element) document.getElementsByTagNameNS(XSD, "schema").item(0);
        for (Element child : children(schema)) {
            (child.getLocalName().equals("element") ? elements : types).put(child.getAttribute("name"), child);
        }
    }

    /** One element of a sequence. */
    public record Part(String name, String type, boolean required, boolean repeated) {}

    public static Wsdl of(String feature) {
        return OF_FEATURES.computeIfAbsent(feature, name -> read(Path.of("wsdl", name, "v1", name + ".wsdl")));
    }

    static Wsdl read(Path file) {
        try (var in = Files.newInputStream(file)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new Wsdl(factory.newDocumentBuilder().parse(in));
        } catch (Exception broken) {
            throw new IllegalStateException(file.toString(), broken);
        }
    }

    public String namespace() {
        return document.getDocumentElement().getAttribute("targetNamespace");
    }

    /** The names of the operations. */
    public Set<String> operations() {
        Set<String> names = new TreeSet<>();
        Element portType =
                (Element) document.getElementsByTagNameNS(WSDL, "portType").item(0);
        for (Node node = portType.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getLocalName().equals("operation")) {
                names.add(element.getAttribute("name"));
            }
        }
        return names;
    }

    /** The elements of a request or response wrapper; null when there is none. */
    public List<Part> wrapper(String name) {
        Element wrapper = elements.get(name);
        return wrapper == null ? null : parts(child(wrapper, "complexType"));
    }

    /** The elements of a named complex type. */
    public List<Part> type(String name) {
        Element type = types.get(name);
        if (type == null || !type.getLocalName().equals("complexType")) {
            throw new IllegalArgumentException(namespace() + " has no complex type " + name);
        }
        return parts(type);
    }

    /** The names of all complex types. */
    public Set<String> complexTypes() {
        Set<String> names = new TreeSet<>();
        types.forEach((name, type) -> {
            if (type.getLocalName().equals("complexType")) {
                names.add(name);
            }
        });
        return names;
    }

    /** The words of an enumeration, empty when the type is none. */
    public Set<String> words(String name) {
        Set<String> words = new TreeSet<>();
        Element type = types.get(name);
        if (type != null && type.getLocalName().equals("simpleType")) {
            children(child(type, "restriction")).forEach(word -> words.add(word.getAttribute("value")));
        }
        return words;
    }

    private static List<Part> parts(Element complexType) {
        List<Part> parts = new ArrayList<>();
        for (Element element : children(child(complexType, "sequence"))) {
            String type = element.getAttribute("type");
            parts.add(new Part(
                    element.getAttribute("name"),
                    type.substring(type.indexOf(':') + 1),
                    !element.getAttribute("minOccurs").equals("0"),
                    element.getAttribute("maxOccurs").equals("unbounded")));
        }
        return parts;
    }

    static Element child(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getLocalName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(parent.getAttribute("name") + " has no " + name));
    }

    static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && XSD.equals(node.getNamespaceURI())) {
                found.add(element);
            }
        }
        return found;
    }
}
