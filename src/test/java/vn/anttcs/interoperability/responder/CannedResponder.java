package vn.anttcs.interoperability.responder;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.w3c.dom.Element;
import vn.anttcs.interoperability.contract.Contract;
import vn.anttcs.interoperability.contract.EchoContract;
import vn.anttcs.interoperability.contract.Xml;

/**
 * Leads clients through the cases. A client learns the contracts from {@code /contracts} and {@code /wsdl/<contract>},
 * asks {@code /next/<client>/<contract>} what to do, and speaks SOAP with {@code /fetch}, {@code /call} and {@code
 * /return} of the same ending; what it cannot do it says to {@code /failed}. {@code /verdict/<client>} tells how it
 * did.
 */
public final class CannedResponder implements AutoCloseable {

    static {
        // the JDK's server holds small answers back for 40 ms on kept-alive connections
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final Sessions sessions;
    private final HttpServer http;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** Starts on a free port of the loopback address. */
    public CannedResponder(List<Contract> contracts, Optional<LiveServer> server) throws IOException {
        sessions = new Sessions(contracts, server);
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.setExecutor(threads);
        http.createContext("/", this::answer);
        http.start();
    }

    /** Where clients find it. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    }

    /** How a client did so far. */
    public Verdict verdict(String client) {
        return sessions.verdict(client);
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().substring(1).split("/");
        try (exchange) {
            switch (path[0]) {
                case "contracts" -> plain(exchange, String.join("\n", sessions.names()));
                case "wsdl" -> xml(exchange, 200, wsdl(path[1]));
                case "next" -> plain(exchange, session(path).next(address() + "/call/" + path[1] + "/" + path[2]));
                case "failed" -> plain(exchange, failed(exchange, path));
                case "verdict" -> plain(exchange, verdict(path[1]).toString());
                case "fetch", "call", "return" -> soap(exchange, path);
                default -> exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private Session session(String[] path) {
        return sessions.of(path[1], path[2]);
    }

    private byte[] wsdl(String contract) {
        return Xml.text(sessions.contract(contract).wsdl()).getBytes(StandardCharsets.UTF_8);
    }

    private String failed(HttpExchange exchange, String[] path) throws IOException {
        String why = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        session(path).failed(why.strip().replaceAll("\\s+", " "));
        return "noted";
    }

    private void soap(HttpExchange exchange, String[] path) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        try {
            Answer answer = answer(path, Envelope.open(body));
            xml(exchange, answer.fault() ? 500 : 200, Envelope.close(answer));
        } catch (RuntimeException e) {
            // unexpected ones too: a client must not wait for an answer that never comes
            session(path).failed(e.toString());
            xml(exchange, 500, Envelope.refusal(e.toString()));
        }
    }

    private Answer answer(String[] path, Element request) {
        Session session = session(path);
        return switch (path[0]) {
            case "fetch" -> new Answer(session.fetched(), false);
            case "call" -> session.called(request);
            default -> {
                session.returned(request);
                String namespace = request.getNamespaceURI();
                yield new Answer(Xml.document().createElementNS(namespace, EchoContract.EXCHANGE_RESPONSE), false);
            }
        };
    }

    private static void plain(HttpExchange exchange, String text) throws IOException {
        send(exchange, 200, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void xml(HttpExchange exchange, int status, byte[] body) throws IOException {
        send(exchange, status, "text/xml; charset=utf-8", body);
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
