package vn.anttcs.interoperability.responder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import vn.anttcs.interoperability.contract.EchoContract;
import vn.anttcs.interoperability.contract.Reader;
import vn.anttcs.interoperability.contract.Xml;

/**
 * What one client says to a running server: the steps of the conversation file, with the words in braces replaced.
 * {@code {client}}, {@code {unique}} (ten digits) and {@code {serial}} (six) differ between clients and runs; an expected element with {@code
 * keep="x"} gives {@code {x}} to the steps after it.
 */
final class Conversation {

    private final Element steps;
    private final LiveServer server;
    private final Map<String, String> words = new HashMap<>();

    Conversation(LiveServer server, String client) {
        this.server = server;
        try (InputStream in = Files.newInputStream(LiveServer.CONVERSATION)) {
            this.steps = Xml.parse(in).getDocumentElement();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.put("client", client);
        long number = System.currentTimeMillis() + client.hashCode();
        words.put("unique", "%010d".formatted(Math.floorMod(number, 10_000_000_000L)));
        words.put("serial", "%06d".formatted(Math.floorMod(number, 1_000_000L)));
    }

    List<Case> cases(EchoContract echo, Reader reader) {
        List<Case> cases = new ArrayList<>();
        for (Element step : Xml.children(steps, "step")) {
            if (echo.original().name().equals(step.getAttribute("service")) && isFor(step)) {
                cases.add(new LiveCase(
                        step, echo, reader, server.address(echo.original().name()), this));
            }
        }
        return cases;
    }

    /** Some steps are only for the clients that they name. */
    private boolean isFor(Element step) {
        List<String> clients = List.of(step.getAttribute("clients").split(" "));
        return !step.hasAttribute("clients") || clients.contains(words.get("client"));
    }

    /** A step for a service that is not there would never be taken, and nobody would notice. */
    void speaksOf(Set<String> services) {
        for (Element step : Xml.children(steps, "step")) {
            if (!services.contains(step.getAttribute("service"))) {
                throw new IllegalArgumentException(
                        "the conversation names a service without a contract: " + step.getAttribute("service"));
            }
        }
    }

    String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace("{" + word.getKey() + "}", word.getValue());
        }
        return filled;
    }

    void keep(String word, String value) {
        words.put(word, value);
    }
}
