package vn.anttcs.platform.soap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.anttcs.platform.http.OwnAddress;

/**
 * Each SOAP endpoint is called once after a start, as a client calls it: the first call makes Metro build what it needs,
 * and an endpoint that does not answer is found before a client finds it. The message is a request that its contract
 * accepts, but nobody is signed in: the endpoint refuses it, and no use case runs.
 */
@ApplicationScoped
public class SelfCalls {
    private static final String HEADER = "X-Anttcs-Self-Call";
    // Known to this process alone: nobody else comes in by it.
    private static final String SECRET = secret();

    private final Set<String> answered = ConcurrentHashMap.newKeySet();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(1))
            .build();

    private volatile ServletContext archive;

    /** The archive is there. Health is asked over HTTP from the first second on, before there is one. */
    void opened(@Observes @Initialized(ApplicationScoped.class) ServletContext opened) {
        archive = opened;
    }

    private static String secret() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** Whether a request is such a call. */
    static boolean isOne(HttpServletRequest request) {
        String shown = request.getHeader(HEADER);
        return shown != null
                && MessageDigest.isEqual(
                        shown.getBytes(StandardCharsets.UTF_8), SECRET.getBytes(StandardCharsets.UTF_8));
    }

    /** What Metro gets to see: the shortest valid request of the contract. */
    static HttpServletRequest message(HttpServletRequest request, SchemaShape contract) {
        String operation = contract.operationWithoutDemands()
                .orElseThrow(() -> new IllegalStateException(contract.namespace() + " has no operation to try"));
        String message = "<S:Envelope xmlns:S=\"" + Envelope.SOAP_1_1 + "\"><S:Body><" + operation + " xmlns=\""
                + contract.namespace() + "\"/></S:Body></S:Envelope>";
        return new NormalisedRequest(
                request, message.getBytes(StandardCharsets.UTF_8), contract.namespace() + ":" + operation);
    }

    /** Calls the endpoints that have not answered yet. */
    public void makeMissing() {
        if (archive != null) {
            missing().stream().filter(this::answers).forEach(answered::add);
        }
    }

    /** Paths of endpoints that have not answered yet; before the archive is open, the root of all of them. */
    public List<String> missing() {
        if (archive == null) {
            return List.of("/");
        }
        return Contract.paths(archive).stream()
                .filter(path -> !answered.contains(path))
                .collect(Collectors.toList());
    }

    private boolean answers(String path) {
        URI address = OwnAddress.of("/soap" + path);
        try {
            return is(200, HttpRequest.newBuilder(URI.create(address + "?wsdl")).GET(), "definitions")
                    && is(
                            500,
                            HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.noBody()),
                            "UNAUTHENTICATED");
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean is(int status, HttpRequest.Builder request, String word) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(
                request.timeout(Duration.ofSeconds(10))
                        .header(HEADER, SECRET)
                        .header("Content-Type", "text/xml;charset=utf-8")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return response.statusCode() == status && response.body().contains(word);
    }
}
