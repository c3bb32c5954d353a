package vn.anttcs.interoperability.responder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.anttcs.interoperability.contract.EchoContract;
import vn.anttcs.interoperability.contract.Operation;
import vn.anttcs.interoperability.contract.Reader;
import vn.anttcs.interoperability.contract.Xml;

/** A step of a conversation with a running server: the client calls it there and shows what it understood here. */
final class LiveCase implements Case {

    private final Element step;
    private final EchoContract echo;
    private final Reader reader;
    private final String address;
    private final Conversation conversation;
    private final Operation operation;
    private final boolean fault;

    LiveCase(Element step, EchoContract echo, Reader reader, String address, Conversation conversation) {
        this.step = step;
        this.echo = echo;
        this.reader = reader;
        this.address = address;
        this.conversation = conversation;
        this.fault = Xml.child(step, "fault").isPresent();
        this.operation = echo.original().operations().stream()
                .filter(o -> o.name().equals(step.getAttribute("operation")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no operation " + step.getAttribute("operation")));
    }

    @Override
    public String name() {
        return "live " + operation.name() + " (" + step.getAttribute("says") + ")";
    }

    @Override
    public String instruction(String cannedAddress) {
        return String.join(
                "\t",
                fault ? "fault" : "operation",
                operation.name(),
                EchoContract.contentMember(operation.request()),
                answer(),
                address,
                step.getAttribute("manner"));
    }

    private String answer() {
        return EchoContract.contentMember(fault ? operation.fault() : operation.response());
    }

    @Override
    public Element fetched() {
        Document document = Xml.document();
        Element root = append(document, EchoContract.EXCHANGE_RESPONSE);
        document.appendChild(root);
        Element content = (Element) root.appendChild(append(document, "content"));
        Element member = append(document, EchoContract.contentMember(operation.request()));
        content.appendChild(member);
        Xml.child(step, "request").ifPresent(request -> fill(member, request));
        return root;
    }

    private void fill(Element target, Element source) {
        List<Element> parts = Xml.children(source);
        if (parts.isEmpty()) {
            target.setTextContent(conversation.filled(source.getTextContent()));
        }
        for (Element part : parts) {
            Element child = append(target.getOwnerDocument(), part.getLocalName());
            target.appendChild(child);
            fill(child, part);
        }
    }

    private Element append(Document document, String name) {
        return document.createElementNS(echo.contract().namespace(), name);
    }

    @Override
    public Answer called(Element request) {
        throw new IllegalArgumentException("the call was to go to the running server");
    }

    @Override
    public Optional<String> difference(Element returned) {
        try {
            reader.read(returned);
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
        Element expected = Xml.child(step, fault ? "fault" : "response").orElseThrow();
        return Xml.child(returned, "content")
                .flatMap(content -> Xml.child(content, answer()))
                .map(found -> missing(expected, found))
                .orElse(Optional.of("the answer did not come back"));
    }

    /** Every expected element must be there, in its order; what is not mentioned is free. */
    private Optional<String> missing(Element expected, Element found) {
        List<Element> candidates = new ArrayList<>(Xml.children(found));
        for (Element wanted : Xml.children(expected)) {
            Optional<Element> match = candidates.stream()
                    .filter(c -> c.getLocalName().equals(wanted.getLocalName()) && matches(wanted, c))
                    .findFirst();
            if (match.isEmpty()) {
                return Optional.of("expected " + conversation.filled(Xml.text(wanted)) + " in " + Xml.text(found));
            }
            candidates.remove(match.get());
            if (wanted.hasAttribute("keep")) {
                conversation.keep(wanted.getAttribute("keep"), match.get().getTextContent());
            }
        }
        return Optional.empty();
    }

    private boolean matches(Element wanted, Element found) {
        if (!Xml.children(wanted).isEmpty()) {
            return missing(wanted, found).isEmpty();
        }
        String text = conversation.filled(wanted.getTextContent());
        return text.isEmpty() ? !found.getTextContent().isEmpty() : text.equals(found.getTextContent());
    }
}
