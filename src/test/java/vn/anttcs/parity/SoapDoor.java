package vn.anttcs.parity;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import vn.anttcs.contract.UseCase;
import vn.anttcs.contract.Wsdl;
import vn.anttcs.exchange.service.PartStore;
import vn.anttcs.server.Http;

/** Sends a neutral request as the WSDL says: the elements in the order of the schema. */
final class SoapDoor {
    private SoapDoor() {}

    static Result call(Http caller, Request request) {
        Result result = send(caller, request);
        if (request.file() != null && result.code() == null) {
            return inParts(caller, request, result);
        }
        return RestDoor.isStream(request.operation()) ? asFile(result) : result;
    }

    /** The file that the other door streams: here it follows in parts. */
    private static Result inParts(Http caller, Request request, Result opened) {
        String importNo = opened.view().get("importNo").toString();
        byte[] content = request.file().getBytes(StandardCharsets.UTF_8);
        JsonObjectBuilder part = Json.PROVIDER
                .createObjectBuilder()
                .add("importNo", importNo)
                .add("partNo", 1)
                .add("content", Base64.getEncoder().encodeToString(content))
                .add("checksum", PartStore.checksum(content));
        Result added = send(caller, new Request("addImportPart", part.build(), null, request.key()));
        if (added.code() != null) {
            return added;
        }
        JsonObjectBuilder end =
                Json.PROVIDER.createObjectBuilder().add("importNo", importNo).add("parts", 1);
        return send(caller, new Request("finishImport", end.build(), null, request.key()));
    }

    /** What the other door hands out as a file with its name. */
    private static Result asFile(Result result) {
        if (!result.view().containsKey("content")) {
            return result;
        }
        byte[] content = Base64.getDecoder().decode(result.view().get("content").toString());
        return new Result(
                null,
                Set.of(),
                Map.of(
                        "fileName",
                        result.view().get("fileName"),
                        "content",
                        new String(content, StandardCharsets.UTF_8)));
    }

    private static Result send(Http caller, Request request) {
        String operation = request.operation();
        String feature = UseCase.of(operation).feature();
        Wsdl wsdl = Wsdl.of(feature);
        StringBuilder payload = new StringBuilder();
        payload.append('<')
                .append(operation)
                .append(" xmlns=\"")
                .append(wsdl.namespace())
                .append("\">");
        if (request.key() != null) {
            payload.append("<clientRequestId>").append(request.key()).append("</clientRequestId>");
        }
        write(request.input(), wsdl.wrapper(operation), wsdl, payload);
        payload.append("</").append(operation).append('>');
        return result(caller.soap(feature, payload.toString()), wsdl, operation);
    }

    private static void write(JsonObject object, List<Wsdl.Part> parts, Wsdl wsdl, StringBuilder out) {
        for (Wsdl.Part part : parts) {
            JsonValue value = object.get(part.name().equals("item") ? "items" : part.name());
            if (value instanceof JsonArray items) {
                items.forEach(item -> element(item, part, wsdl, out));
            } else if (value != null) {
                element(value, part, wsdl, out);
            }
        }
        // Names that the schema does not know go out as well: that is what such a case is about.
        object.forEach((name, value) -> {
            boolean known = parts.stream()
                    .anyMatch(part -> part.name().equals(name) || (part.name().equals("item") && name.equals("items")));
            if (!known) {
                element(value, new Wsdl.Part(name, "string", false, false), wsdl, out);
            }
        });
    }

    private static void element(JsonValue value, Wsdl.Part part, Wsdl wsdl, StringBuilder out) {
        out.append('<').append(part.name()).append('>');
        if (value instanceof JsonObject object) {
            write(object, wsdl.type(part.type()), wsdl, out);
        } else {
            String text = value instanceof JsonString string ? string.getString() : value.toString();
            out.append(text.replace("&", "&amp;").replace("<", "&lt;"));
        }
        out.append("</").append(part.name()).append('>');
    }

    private static Result result(HttpResponse<String> response, Wsdl wsdl, String operation) {
        Document document = parse(response.body());
        Node detail = document.getElementsByTagNameNS("*", "businessFault").item(0);
        if (detail instanceof Element fault) {
            Map<String, Object> members = read(fault, wsdl.type("BusinessFault"), wsdl);
            return new Result(String.valueOf(members.get("code")), RestDoor.errors(members.get("error")), Map.of());
        }
        Element answer = (Element) document.getElementsByTagNameNS(wsdl.namespace(), operation + "Response")
                .item(0);
        if (answer == null) {
            throw new IllegalStateException("no answer of " + operation + ": " + response.body());
        }
        List<Wsdl.Part> parts = wsdl.wrapper(operation + "Response");
        Map<String, Object> view = read(answer, parts, wsdl);
        Object only =
                view.size() == 1 && parts.size() == 1 ? view.values().iterator().next() : null;
        return new Result(null, Set.of(), only instanceof Map<?, ?> single ? asView(single) : view);
    }

    private static Map<String, Object> asView(Map<?, ?> map) {
        Map<String, Object> view = new LinkedHashMap<>();
        map.forEach((name, value) -> view.put(name.toString(), value));
        return view;
    }

    private static Map<String, Object> read(Element element, List<Wsdl.Part> parts, Wsdl wsdl) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                Wsdl.Part part = parts.stream()
                        .filter(candidate -> candidate.name().equals(child.getLocalName()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("not in the schema: " + child.getLocalName()));
                Object value = value(child, part, wsdl);
                if (part.repeated()) {
                    add(members, part.name().equals("item") ? "items" : part.name(), value);
                } else {
                    members.put(part.name(), value);
                }
            }
        }
        return members;
    }

    @SuppressWarnings("unchecked")
    private static void add(Map<String, Object> members, String name, Object value) {
        ((List<Object>) members.computeIfAbsent(name, any -> new ArrayList<>())).add(value);
    }

    private static Object value(Element element, Wsdl.Part part, Wsdl wsdl) {
        return wsdl.complexTypes().contains(part.type())
                ? read(element, wsdl.type(part.type()), wsdl)
                : element.getTextContent();
    }

    private static Document parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (Exception broken) {
            throw new IllegalStateException("not XML: " + xml, broken);
        }
    }
}
