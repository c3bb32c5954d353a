package vn.anttcs.platform.soap;

import jakarta.servlet.ServletContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/** One WSDL of the house, read from the archive once: its text to publish and its structures to check requests against. */
public final class Contract {
    private static final Map<String, Contract> CONTRACTS = new ConcurrentHashMap<>();
    private static final String PLACEHOLDER = "http://localhost:8080/soap/";

    private final String text;
    private final SchemaShape schema;

    private Contract(String text) {
        this.text = text;
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            schema = new SchemaShape(factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new IllegalStateException("a WSDL of the archive cannot be read", broken);
        }
    }

    /** The contract at a path like {@code /organisation/v1}, or null when there is none. */
    static Contract at(String path, ServletContext archive) {
        if (path == null || !path.matches("/[a-z]+/v\\d+")) {
            return null;
        }
        return CONTRACTS.computeIfAbsent(path, found -> load(found, archive));
    }

    /** The paths of all contracts of the archive, like {@code /organisation/v1}. */
    public static List<String> paths(ServletContext archive) {
        return below(archive, "/WEB-INF/wsdl/")
                .flatMap(feature -> below(archive, feature))
                .filter(path -> path.matches("/WEB-INF/wsdl/[a-z]+/v\\d+/"))
                .map(path -> path.substring("/WEB-INF/wsdl".length(), path.length() - 1))
                .sorted()
                .toList();
    }

    private static Stream<String> below(ServletContext archive, String folder) {
        Set<String> paths = archive.getResourcePaths(folder);
        return paths == null ? Stream.empty() : paths.stream();
    }

    private static Contract load(String path, ServletContext archive) {
        String feature = path.substring(1, path.indexOf('/', 1));
        try (InputStream in = archive.getResourceAsStream("/WEB-INF/wsdl" + path + "/" + feature + ".wsdl")) {
            return in == null ? null : new Contract(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new IllegalStateException("a WSDL of the archive cannot be read", broken);
        }
    }

    SchemaShape schema() {
        return schema;
    }

    /** The document with the address under which the client reaches this server. */
    String published(String base) {
        return text.replace(PLACEHOLDER, base + "/soap/");
    }
}
