package vn.anttcs.interoperability.contract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A flat WSDL of the house: types inline, one namespace, document/literal wrapped. What the harness does not
 * understand is an error, never passed over: a structure that it cannot fill is one that it would not try.
 */
public final class Contract {

    private final String name;
    private final Document wsdl;
    private final Element schema;

    Contract(String name, Document wsdl) {
        this.name = name;
        this.wsdl = wsdl;
        this.schema = Xml.child(wsdl.getDocumentElement(), "types")
                .flatMap(types -> Xml.child(types, "schema"))
                .orElseThrow(() -> new IllegalArgumentException(name + ": the contract has no schema"));
    }

    /** Reads the contract {@code <folder>/<feature>/v1/<feature>.wsdl}; it is known by its file name. */
    public static Contract read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new Contract(file.getFileName().toString().replaceFirst("\\.wsdl$", ""), Xml.parse(in));
        }
    }

    /** Every first version of a contract below a folder; a folder without any is an error. */
    public static List<Contract> in(Path folder) throws IOException {
        List<Contract> contracts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".wsdl")).sorted().toList()) {
                contracts.add(read(file));
            }
        }
        if (contracts.isEmpty()) {
            throw new IllegalArgumentException("there is no WSDL below " + folder);
        }
        return contracts;
    }

    /** The feature, as {@code organisation}. */
    public String name() {
        return name;
    }

    /** The namespace of every element. */
    public String namespace() {
        return wsdl.getDocumentElement().getAttribute("targetNamespace");
    }

    /** The document itself. */
    public Document wsdl() {
        return wsdl;
    }

    Element schema() {
        return schema;
    }

    /** The names of all types with elements of their own, abstract ones excepted. */
    public List<String> structures() {
        return Xml.children(schema, "complexType").stream()
                .filter(type -> !"true".equals(type.getAttribute("abstract")))
                .map(type -> type.getAttribute("name"))
                .toList();
    }

    /** All operations. */
    public List<Operation> operations() {
        Element portType = Xml.child(wsdl.getDocumentElement(), "portType").orElseThrow();
        return Xml.children(portType, "operation").stream().map(this::operation).toList();
    }

    private Operation operation(Element operation) {
        return new Operation(
                operation.getAttribute("name"),
                element(operation, "input"),
                element(operation, "output"),
                element(operation, "fault"));
    }

    private String element(Element operation, String direction) {
        Element reference = Xml.child(operation, direction)
                .orElseThrow(() -> new IllegalArgumentException(
                        name + ": " + operation.getAttribute("name") + " has no " + direction));
        Element message = named("message", Xml.localPart(reference, "message"), wsdl.getDocumentElement());
        List<Element> parts = Xml.children(message, "part");
        if (parts.size() != 1 || !parts.get(0).hasAttribute("element")) {
            throw new IllegalArgumentException(
                    name + ": message " + message.getAttribute("name") + " is not one element");
        }
        return Xml.localPart(parts.get(0), "element");
    }

    /** The declaration of a global element. */
    Element element(String element) {
        return named("element", element, schema);
    }

    /** The type of an element: the node of a complex or simple type, or null for a type of XML Schema itself. */
    Element typeOf(Element declaration) {
        if (!declaration.hasAttribute("type")) {
            return Xml.children(declaration).stream()
                    .filter(c -> c.getLocalName().endsWith("Type"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            name + ": element " + declaration.getAttribute("name") + " has no type"));
        }
        return builtIn(declaration, "type") ? null : type(Xml.localPart(declaration, "type"));
    }

    /** The node of a named type. */
    Element type(String type) {
        return Xml.children(schema).stream()
                .filter(c -> c.getLocalName().endsWith("Type") && type.equals(c.getAttribute("name")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + ": there is no type " + type));
    }

    /** Whether an attribute names a type of XML Schema. */
    static boolean builtIn(Element element, String attribute) {
        String value = element.getAttribute(attribute);
        String prefix = value.contains(":") ? value.substring(0, value.indexOf(':')) : null;
        return XMLConstants.W3C_XML_SCHEMA_NS_URI.equals(element.lookupNamespaceURI(prefix));
    }

    private Element named(String kind, String wanted, Element parent) {
        return Xml.children(parent, kind).stream()
                .filter(c -> wanted.equals(c.getAttribute("name")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + ": there is no " + kind + " " + wanted));
    }
}
