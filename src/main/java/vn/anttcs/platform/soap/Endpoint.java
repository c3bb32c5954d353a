package vn.anttcs.platform.soap;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.xml.soap.SOAPConstants;
import jakarta.xml.soap.SOAPException;
import jakarta.xml.soap.SOAPFactory;
import jakarta.xml.soap.SOAPFault;
import jakarta.xml.ws.soap.SOAPFaultException;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import vn.anttcs.platform.data.RecordShape;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Failure;
import vn.anttcs.platform.error.Failures;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.http.Call;

/** Base of the SOAP endpoints: request structure to command, call of the service, view to response structure, failure to fault. */
public abstract class Endpoint {
    private final String namespace;

    protected Endpoint(String namespace) {
        this.namespace = namespace;
    }

    // Looked up once: the container finds a bean by going through all of them, and keeps each proxy it has handed out.
    private static final Map<Class<?>, Object> SERVICES = new ConcurrentHashMap<>();

    /** The service of a type. Metro creates endpoints itself, so nothing is injected into them. */
    protected static <T> T service(Class<T> type) {
        return type.cast(SERVICES.computeIfAbsent(
                type, service -> CDI.current().select(service).get()));
    }

    /** Answers one operation. */
    protected final <C extends Record, R> R answer(
            Object request, Class<C> command, Function<C, ? extends Record> useCase, Class<R> response) {
        try {
            admit(Call.current());
            takeRequestId(request);
            C given = Structures.toRecord(request, command);
            Record view = Call.current().settled(() -> useCase.apply(given));
            return response(view, response);
        } catch (RuntimeException failed) {
            Failure failure = Failures.of(failed, Call.current().language());
            Call.current().outcome(failure.code());
            throw fault(failure);
        }
    }

    /** The door has signed in whoever comes from outside; the server's call to itself ends here. */
    private static void admit(Call call) {
        if (call.caller() == null) {
            throw Refusal.of(ErrorCode.UNAUTHENTICATED);
        }
    }

    private static void takeRequestId(Object request) {
        Field field = Structures.of(request.getClass()).get("clientRequestId");
        Object key = field == null ? null : Structures.get(field, request);
        if (key != null) {
            Call.current().idempotencyKey(key.toString());
        }
    }

    /** A response holds either the components of the view or, as its only element, the view itself. */
    private static <R> R response(Record view, Class<R> type) {
        R response = Structures.create(type);
        Map<String, Field> fields = Structures.of(type);
        Set<String> components = RecordShape.of(view.getClass()).components().stream()
                .map(component -> component.name().equals("items") ? "item" : component.name())
                .collect(Collectors.toSet());
        if (fields.size() == 1
                && !components.contains(fields.keySet().iterator().next())) {
            Field only = fields.values().iterator().next();
            Structures.set(only, response, Structures.toStructure(view, only.getType()));
        } else {
            Structures.fill(response, view);
        }
        return response;
    }

    private SOAPFaultException fault(Failure failure) {
        try {
            SOAPFault fault = SOAPFactory.newInstance(SOAPConstants.SOAP_1_1_PROTOCOL)
                    .createFault(
                            failure.message(),
                            new javax.xml.namespace.QName(
                                    SOAPConstants.URI_NS_SOAP_1_1_ENVELOPE,
                                    failure.code().isServerFault() ? "Server" : "Client"));
            Document document = parse(Faults.text(failure, namespace));
            Element detail =
                    (Element) document.getElementsByTagName("detail").item(0).getFirstChild();
            fault.addDetail().appendChild(fault.getOwnerDocument().importNode(detail, true));
            return new SOAPFaultException(fault);
        } catch (SOAPException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Document parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
