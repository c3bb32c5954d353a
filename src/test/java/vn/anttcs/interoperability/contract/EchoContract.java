package vn.anttcs.interoperability.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A contract plus one operation, {@code exchange}, which takes and returns every structure of the contract: a client
 * reads a structure from the answer and sends the same object back. The wrappers of requests and answers, which have
 * no type of their own, take part as copies, so that a client also reads the arguments of an operation from a payload.
 */
public final class EchoContract {

    /** The added operation, which is also the element of its request. */
    public static final String EXCHANGE = "exchange";

    /** The element of the added answer. */
    public static final String EXCHANGE_RESPONSE = "exchangeResponse";

    private static final String XSD = XMLConstants.W3C_XML_SCHEMA_NS_URI;
    private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";
    private static final String SOAP = "http://schemas.xmlsoap.org/wsdl/soap/";

    private final Contract original;
    private final Contract derived;
    /** Member of the exchange to the type it has. */
    private final Map<String, String> members = new LinkedHashMap<>();

    private EchoContract(Contract original) {
        this.original = original;
        this.derived = new Contract(original.name(), (Document) original.wsdl().cloneNode(true));
    }

    /** Derives the contract that clients are tried with. */
    public static EchoContract of(Contract original) {
        EchoContract echo = new EchoContract(original);
        echo.declareNamespaces();
        original.structures().forEach(type -> echo.members.put(structureMember(type), type));
        for (Operation operation : original.operations()) {
            echo.copy(operation.request());
            echo.copy(operation.response());
            echo.copy(operation.fault());
        }
        echo.exchange();
        echo.operation();
        return echo;
    }

    /** The contract with the added operation. */
    public Contract contract() {
        return derived;
    }

    /** The contract as it was. */
    public Contract original() {
        return original;
    }

    /** The member of the exchange that holds a structure. */
    public static String structureMember(String type) {
        return lowerCamel(type) + "Structure";
    }

    /** The member of the exchange that holds the content of a request, an answer or a fault. */
    public static String contentMember(String globalElement) {
        return globalElement + "Content";
    }

    private void copy(String globalElement) {
        String name = "Exchanged" + upperCamel(globalElement);
        if (members.put(contentMember(globalElement), name) == null) {
            Element type =
                    (Element) derived.typeOf(derived.element(globalElement)).cloneNode(true);
            type.setAttribute("name", name);
            derived.schema().appendChild(type);
        }
    }

    private void exchange() {
        Element everything = append(append(derived.schema(), "complexType", "ExchangedContent"), "sequence", "");
        members.forEach((name, type) -> optional(everything, name, type));
        for (String element : List.of(EXCHANGE, EXCHANGE_RESPONSE)) {
            Element type = append(append(derived.schema(), "element", element), "complexType", "");
            optional(append(type, "sequence", ""), "content", "ExchangedContent");
        }
    }

    private void operation() {
        Element root = derived.wsdl().getDocumentElement();
        Element binding = Xml.child(root, "binding").orElseThrow();
        Element portType = Xml.child(root, "portType").orElseThrow();
        for (String element : List.of(EXCHANGE, EXCHANGE_RESPONSE)) {
            Element part = wsdl(named(wsdl(root, "message", portType), element), "part", null);
            named(part, "parameters").setAttribute("element", tns(element));
        }
        Element abstractOperation = named(wsdl(portType, "operation", null), EXCHANGE);
        wsdl(abstractOperation, "input", null).setAttribute("message", tns(EXCHANGE));
        wsdl(abstractOperation, "output", null).setAttribute("message", tns(EXCHANGE_RESPONSE));
        Element bound = named(wsdl(binding, "operation", null), EXCHANGE);
        soap(bound, "operation").setAttribute("soapAction", derived.namespace() + "/" + EXCHANGE);
        soap(wsdl(bound, "input", null), "body").setAttribute("use", "literal");
        soap(wsdl(bound, "output", null), "body").setAttribute("use", "literal");
    }

    /** A schema that is read on its own needs the prefixes which the document around it declares. */
    private void declareNamespaces() {
        Element root = derived.wsdl().getDocumentElement();
        List<Node> declarations = new ArrayList<>();
        for (int i = 0; i < root.getAttributes().getLength(); i++) {
            declarations.add(root.getAttributes().item(i));
        }
        declarations.stream().filter(a -> a.getNodeName().startsWith("xmlns:")).forEach(a -> derived.schema()
                .setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, a.getNodeName(), a.getNodeValue()));
        derived.schema().setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:echo", derived.namespace());
        root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:echo", derived.namespace());
    }

    private void optional(Element sequence, String name, String type) {
        Element element = append(sequence, "element", name);
        element.setAttribute("type", tns(type));
        element.setAttribute("minOccurs", "0");
    }

    private Element append(Element parent, String kind, String name) {
        Element element = create(parent, XSD, derived.schema().getPrefix(), kind);
        parent.appendChild(element);
        return name.isEmpty() ? element : named(element, name);
    }

    private Element wsdl(Element parent, String kind, Node before) {
        Element element =
                create(parent, WSDL, derived.wsdl().getDocumentElement().getPrefix(), kind);
        parent.insertBefore(element, before);
        return element;
    }

    private Element soap(Element parent, String kind) {
        Element element = create(parent, SOAP, "echosoap", kind);
        parent.appendChild(element);
        return element;
    }

    private static Element create(Element parent, String namespace, String prefix, String kind) {
        return parent.getOwnerDocument().createElementNS(namespace, prefix == null ? kind : prefix + ":" + kind);
    }

    private static Element named(Element element, String name) {
        element.setAttribute("name", name);
        return element;
    }

    private static String tns(String name) {
        return "echo:" + name;
    }

    private static String lowerCamel(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String upperCamel(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
