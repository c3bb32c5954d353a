package vn.anttcs.platform.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.anttcs.platform.config.Settings;
import vn.anttcs.platform.data.Binder;
import vn.anttcs.platform.data.JsonText;
import vn.anttcs.platform.data.RecordShape;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.http.BodyTooLarge;
import vn.anttcs.platform.http.BoundedBody;
import vn.anttcs.platform.http.Call;

/**
 * One REST request as the resources see it ({@code @BeanParam}): path, query and body become one command record,
 * the record goes to the service, the view that comes back becomes the answer.
 */
public class Input {
    @Context
    private UriInfo uri;

    @Context
    private HttpHeaders headers;

    @Context
    private HttpServletRequest request;

    /** Answers a read: the command comes from the path and the query. */
    public <C> Response read(Class<C> command, Function<C, ? extends Record> useCase) {
        return Answer.ok(settled(useCase, query(command)), uri, headers);
    }

    /** Answers a read with the bytes of a file instead of a view. */
    public <C, V extends Record> Response download(
            Class<C> command, Function<C, V> useCase, Function<V, Download> file) {
        return Answer.file(file.apply(settled(useCase, query(command))));
    }

    private <C> C query(Class<C> command) {
        Map<String, Object> values = new LinkedHashMap<>();
        listed(command, uri.getQueryParameters(), values);
        single(uri.getQueryParameters(), values);
        refuseNamesOfPath(values);
        single(uri.getPathParameters(), values);
        return Binder.fromText(command, values);
    }

    /** The path of a collection that belongs to the record of this path, such as {@code members/TV0000001/files}. */
    public String collection(String records, String number, String collection) {
        return records + "/" + uri.getPathParameters().getFirst(number) + "/" + collection;
    }

    /** Answers a write: the command comes from the path and the body, the expected version from {@code If-Match}. */
    public <C> Response write(Class<C> command, Function<C, ? extends Record> useCase) {
        return Answer.ok(settled(useCase, command(command)), uri, headers);
    }

    /** Answers a write that makes something new: 201 with its location, found from the view. */
    public <C, V extends Record> Response create(
            Class<C> command, Function<C, V> useCase, String collection, Function<V, String> number) {
        V view = settled(useCase, command(command));
        return Answer.created(view, uri, headers, collection + "/" + number.apply(view));
    }

    /** Answers a write that adds to a list which has no address for each item: 201 with the address of the list. */
    public <C> Response add(Class<C> command, Function<C, ? extends Record> useCase, String collection) {
        return Answer.created(settled(useCase, command(command)), uri, headers, collection);
    }

    private static <C, V> V settled(Function<C, V> useCase, C command) {
        return Call.current().settled(() -> useCase.apply(command));
    }

    /** The view of a read whose answer is no JSON: the resource writes it in its own form. */
    public <C, V extends Record> V view(Class<C> command, Function<C, V> useCase) {
        return settled(useCase, query(command));
    }

    /** What takes a command and a file as it comes in; announced is one whose media type the request names. */
    @FunctionalInterface
    public interface Upload<C, V> {
        V take(C command, InputStream file, boolean announced) throws IOException;
    }

    /**
     * Answers a write whose body is a file of at most so many bytes: the command comes from the query, the work goes on
     * after the answer, which is 202 with the location of the job.
     */
    public <C, V extends Record> Response upload(
            Class<C> command, long limit, Upload<C, V> useCase, String collection, Function<V, String> number) {
        C bound = query(command);
        try (InputStream in = BoundedBody.of(request, limit)) {
            V view = useCase.take(bound, in, announcesFile());
            return Answer.accepted(view, uri, collection + "/" + number.apply(view));
        } catch (BodyTooLarge tooLarge) {
            throw tooLarge.refusal();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    // Many clients name JSON with every request, also with one that has no body.
    private boolean announcesFile() {
        MediaType type = headers.getMediaType();
        return type != null && !type.getSubtype().equals("json");
    }

    private <C> C command(Class<C> command) {
        if (!uri.getQueryParameters().isEmpty()) {
            throw Refusal.invalid(uri.getQueryParameters().keySet().stream()
                    .map(name -> Problem.of("UNKNOWN_FIELD", name))
                    .toList());
        }
        Map<String, Object> values = body();
        refuseNamesOfPath(values);
        uri.getPathParameters().forEach((name, texts) -> values.put(name, Binder.ofPath(command, name, texts.get(0))));
        version().ifPresent(version -> values.put("version", version));
        return Binder.fromJson(command, values);
    }

    private java.util.Optional<Object> version() {
        String match = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (match == null || match.isBlank() || match.strip().equals("*")) {
            return java.util.Optional.empty();
        }
        String digits = match.strip().replaceAll("^W/", "").replace("\"", "");
        if (!digits.matches("\\d{1,15}")) {
            throw Refusal.of(ErrorCode.VERSION_CONFLICT);
        }
        return java.util.Optional.of(new java.math.BigDecimal(digits));
    }

    private Map<String, Object> body() {
        MediaType type = headers.getMediaType();
        if (type != null && !type.getSubtype().equals("json")) {
            throw Refusal.of(ErrorCode.UNSUPPORTED_MEDIA_TYPE);
        }
        try (InputStream in = BoundedBody.of(request, Settings.maximumBody())) {
            return new LinkedHashMap<>(JsonText.readObject(in));
        } catch (BodyTooLarge tooLarge) {
            throw tooLarge.refusal();
        } catch (UncheckedIOException failed) {
            throw failed.getCause() instanceof BodyTooLarge tooLarge ? tooLarge.refusal() : failed;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void refuseNamesOfPath(Map<String, Object> values) {
        List<Problem> problems = new ArrayList<>();
        uri.getPathParameters().keySet().stream()
                .filter(values::containsKey)
                .forEach(name -> problems.add(Problem.of("UNKNOWN_FIELD", name)));
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    /** What a query may name several times is what the command takes several of. */
    private static void listed(
            Class<?> command, MultivaluedMap<String, String> parameters, Map<String, Object> values) {
        RecordShape.of(command).components().stream()
                .filter(RecordShape.Component::isList)
                .map(RecordShape.Component::name)
                .filter(parameters::containsKey)
                .forEach(name -> values.put(name, List.copyOf(parameters.get(name))));
    }

    private static void single(MultivaluedMap<String, String> parameters, Map<String, Object> values) {
        parameters.forEach((name, texts) -> {
            if (values.containsKey(name)) {
                return;
            }
            if (texts.size() > 1) {
                throw Refusal.invalid("DUPLICATE_FIELD", name);
            }
            values.put(name, texts.get(0));
        });
    }
}
