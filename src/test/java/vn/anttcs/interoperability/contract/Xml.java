package vn.anttcs.interoperability.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The few things the harness does with a DOM tree. */
public final class Xml {

    private Xml() {}

    /** Reads a document; one that is not well-formed is an {@link IllegalArgumentException}. */
    public static Document parse(InputStream in) {
        try {
            return builder().parse(in);
        } catch (SAXException | IOException e) {
            throw new IllegalArgumentException("no XML can be read: " + e.getMessage(), e);
        }
    }

    /** An empty document. */
    public static Document document() {
        return builder().newDocument();
    }

    /** The child elements in their order. */
    public static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    /** The child elements of one local name. */
    public static List<Element> children(Node parent, String localName) {
        return children(parent).stream()
                .filter(c -> localName.equals(c.getLocalName()))
                .toList();
    }

    /** The first child element of a local name. */
    public static Optional<Element> child(Node parent, String localName) {
        return children(parent, localName).stream().findFirst();
    }

    /** The local part of an attribute that holds a qualified name; empty when the attribute is absent. */
    public static String localPart(Element element, String attribute) {
        String name = element.getAttribute(attribute);
        return name.substring(name.indexOf(':') + 1);
    }

    /** The tree as text, without an XML declaration. */
    public static String text(Node node) {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter out = new StringWriter();
            transformer.transform(new DOMSource(node), new StreamResult(out));
            return out.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
