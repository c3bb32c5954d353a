package vn.anttcs.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The rules that let sixteen old toolkits read a WSDL, each of them seen to break one of these when ignored. */
class WsdlRulesTest {
    private static final Set<String> SCHEMA_WORDS = Set.of(
            "schema",
            "element",
            "complexType",
            "simpleType",
            "sequence",
            "restriction",
            "enumeration",
            "annotation",
            "documentation");
    private static final Set<String> SIMPLE_TYPES =
            Set.of("string", "date", "dateTime", "long", "decimal", "boolean", "base64Binary");
    // Keywords of the languages of the toolkits, and names that single toolkits take for something of their own.
    private static final Set<String> FORBIDDEN_NAMES = Set.of(
            "class",
            "return",
            "default",
            "import",
            "package",
            "public",
            "private",
            "interface",
            "function",
            "new",
            "delete",
            "operator",
            "namespace",
            "template",
            "self",
            "constructor",
            "list",
            "print",
            "echo",
            "from_");

    // The other keywords of C#, C and C++.
    private static final Set<String> KEYWORDS =
            Set.of(("abstract as base bool break byte case catch char checked const continue decimal delegate "
                            + "do double else enum event explicit extern false finally fixed float for foreach goto if "
                            + "implicit in int internal is lock long null object out override params protected readonly "
                            + "ref sbyte sealed short sizeof stackalloc static string struct switch this throw true try "
                            + "typeof uint ulong unchecked unsafe ushort using virtual void volatile while auto register "
                            + "signed unsigned typedef union typename friend inline mutable")
                    .split(" "));

    static List<Path> wsdls() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("wsdl"))) {
            return files.filter(file -> file.toString().endsWith(".wsdl"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("wsdls")
    void uses_only_what_every_toolkit_survives(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(file.toFile());
        List<String> broken = new ArrayList<>();
        NodeList all = document.getElementsByTagNameNS("http://www.w3.org/2001/XMLSchema", "*");
        for (int index = 0; index < all.getLength(); index++) {
            check((Element) all.item(index), broken);
        }
        broken.addAll(requiredOfNothing(all));
        NodeList bindings = document.getElementsByTagNameNS("http://schemas.xmlsoap.org/wsdl/soap/", "binding");
        assertThat(bindings.getLength()).isEqualTo(1);
        assertThat(((Element) bindings.item(0)).getAttribute("style")).isEqualTo("document");
        assertThat(broken).isEmpty();
    }

    /** zeep reads an element without content as none, and then misses it when it must send it. */
    private static List<String> requiredOfNothing(NodeList all) {
        List<Element> elements = IntStream.range(0, all.getLength())
                .mapToObj(index -> (Element) all.item(index))
                .toList();
        Set<String> optional = elements.stream()
                .filter(element -> element.getLocalName().equals("complexType") && element.hasAttribute("name"))
                .filter(type -> Wsdl.children(type).stream()
                        .flatMap(sequence -> Wsdl.children(sequence).stream())
                        .allMatch(WsdlRulesTest::isOptional))
                .map(type -> "tns:" + type.getAttribute("name"))
                .collect(Collectors.toSet());
        return elements.stream()
                .filter(element -> optional.contains(element.getAttribute("type")) && !isOptional(element))
                .map(element -> element.getAttribute("name") + " is required and may be empty")
                .toList();
    }

    private static boolean isOptional(Element element) {
        return element.getAttribute("minOccurs").equals("0");
    }

    private static void check(Element element, List<String> broken) {
        String name = element.getAttribute("name");
        if (!SCHEMA_WORDS.contains(element.getLocalName())) {
            broken.add("construct not in use: " + element.getLocalName() + " " + name);
        }
        for (String attribute : List.of("nillable", "default", "fixed", "ref", "abstract", "mixed")) {
            if (element.hasAttribute(attribute)) {
                broken.add(name + " has " + attribute);
            }
        }
        if (element.getLocalName().equals("schema")
                && !element.getAttribute("elementFormDefault").equals("qualified")) {
            broken.add("elements are not qualified");
        }
        if (element.getLocalName().equals("sequence")) {
            sequence(element, broken);
        }
        if (element.getLocalName().equals("enumeration")
                && !element.getAttribute("value").matches("[A-Z][A-Z0-9_]*")) {
            broken.add("word " + element.getAttribute("value"));
        }
        if (element.getLocalName().equals("element")) {
            element(element, name, broken);
        }
    }

    private static void sequence(Element sequence, List<String> broken) {
        Set<String> seen = new HashSet<>();
        for (Element part : Wsdl.children(sequence)) {
            if (!seen.add(part.getAttribute("name").toLowerCase(Locale.ROOT))) {
                broken.add("the same name twice, case apart: " + part.getAttribute("name"));
            }
        }
        if (sequence.hasAttribute("maxOccurs") || sequence.hasAttribute("minOccurs")) {
            broken.add("a sequence that repeats");
        }
    }

    private static void element(Element element, String name, List<String> broken) {
        if (!name.matches("[a-z][A-Za-z0-9]+") || FORBIDDEN_NAMES.contains(name) || KEYWORDS.contains(name)) {
            broken.add("name " + name);
        }
        String type = element.getAttribute("type");
        boolean repeated = !element.getAttribute("maxOccurs").isEmpty();
        if (type.startsWith("xsd:")) {
            if (!SIMPLE_TYPES.contains(type.substring(4))) {
                broken.add(name + " is " + type);
            }
            if (repeated) {
                broken.add(name + " is a list of simple values");
            }
        }
    }
}
