package vn.anttcs.exchange;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import vn.anttcs.server.Http;

/** One caller's imports by SOAP, in parts. */
final class SoapImports {
    private final Http caller;

    SoapImports(Http caller) {
        this.caller = caller;
    }

    /** An answer: its fields by name, or the code of its fault. */
    record Answer(Document document, String fault, List<String> grounds) {
        String text(String name) {
            Node node = document.getElementsByTagNameNS("*", name).item(0);
            return node == null ? null : node.getTextContent();
        }

        List<Map<String, String>> all(String name) {
            List<Map<String, String>> found = new ArrayList<>();
            for (int index = 0;
                    index < document.getElementsByTagNameNS("*", name).getLength();
                    index++) {
                Map<String, String> fields = new TreeMap<>();
                Node child =
                        document.getElementsByTagNameNS("*", name).item(index).getFirstChild();
                for (; child != null; child = child.getNextSibling()) {
                    if (child instanceof Element) {
                        fields.put(child.getLocalName(), child.getTextContent());
                    }
                }
                found.add(fields);
            }
            return found;
        }
    }

    Answer call(String operation, String fields) {
        return answer(caller.soap("exchange", request(operation, fields)));
    }

    static String request(String operation, String fields) {
        return "<" + operation + " xmlns=\"urn:anttcs:exchange:v1\">" + fields + "</" + operation + ">";
    }

    static Answer answer(HttpResponse<String> response) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(response.body())));
            boolean failed =
                    document.getElementsByTagNameNS("*", "businessFault").getLength() > 0;
            Answer plain = new Answer(document, null, List.of());
            return failed
                    ? new Answer(
                            document,
                            plain.text("code"),
                            plain.all("error").stream()
                                    .map(error -> error.get("code"))
                                    .toList())
                    : plain;
        } catch (Exception broken) {
            throw new IllegalStateException("no XML: " + response.body(), broken);
        }
    }

    String open(String kind, boolean dryRun) {
        return call("startImport", "<kind>" + kind + "</kind><dryRun>" + dryRun + "</dryRun>")
                .text("importNo");
    }

    Answer part(String importNo, long partNo, byte[] content) {
        return part(importNo, partNo, content, checksum(content));
    }

    Answer part(String importNo, long partNo, byte[] content, String checksum) {
        return call(
                "addImportPart",
                "<importNo>" + importNo + "</importNo><partNo>" + partNo + "</partNo><content>"
                        + Base64.getEncoder().encodeToString(content) + "</content><checksum>" + checksum
                        + "</checksum>");
    }

    Answer finish(String importNo, long parts) {
        return call("finishImport", "<importNo>" + importNo + "</importNo><parts>" + parts + "</parts>");
    }

    /** Sends a file in parts of so many bytes and gives the number of its import. */
    String send(String kind, boolean dryRun, byte[] file, int partSize) {
        String importNo = open(kind, dryRun);
        int parts = 0;
        for (int from = 0; from < file.length; from += partSize) {
            part(importNo, ++parts, Arrays.copyOfRange(file, from, Math.min(file.length, from + partSize)));
        }
        finish(importNo, parts);
        return importNo;
    }

    Answer get(String importNo) {
        return call("getImport", "<importNo>" + importNo + "</importNo>");
    }

    static String checksum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
