package vn.anttcs.parity;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.anttcs.contract.OpenApi;

/** The public numbers of what an operation makes, as its answer tells them: found from the contract, not listed. */
final class Made {
    private static final OpenApi CONTRACT = OpenApi.read();

    private Made() {}

    /** Whether the operation makes a record: then its answer is 201, or 202 when the work goes on after it. */
    static boolean makes(String operation) {
        Map<?, ?> responses =
                (Map<?, ?>) CONTRACT.endpoints().get(operation).operation().get("responses");
        return responses.containsKey("201") || responses.containsKey("202");
    }

    /** Fields of the answer that hold its number: the one by which addresses below go on, and every public number. */
    static Set<String> fields(String operation) {
        OpenApi.Endpoint endpoint = CONTRACT.endpoints().get(operation);
        Map<String, Map<String, Object>> answer = CONTRACT.properties(CONTRACT.answer(endpoint));
        Set<String> names = new HashSet<>(answer.keySet());
        if (answer.containsKey("items")) {
            Map<?, ?> items = (Map<?, ?>) answer.get("items").get("items");
            @SuppressWarnings("unchecked")
            Map<String, Object> item = CONTRACT.resolve((Map<String, Object>) items);
            names.addAll(CONTRACT.properties(item).keySet());
        }
        Set<String> further = further(endpoint.path());
        further.addAll(further(endpoint.path().replaceFirst("/[^/]*$", "")));
        Set<String> found = new TreeSet<>();
        names.stream()
                .filter(name -> further.contains(name) || (name.endsWith("No") && !name.equals("correctionNo")))
                .forEach(found::add);
        return found;
    }

    private static Set<String> further(String collection) {
        Pattern below = Pattern.compile(Pattern.quote(collection) + "/\\{(\\w+)}.*");
        Set<String> names = new TreeSet<>();
        CONTRACT.endpoints().values().forEach(endpoint -> {
            Matcher matcher = below.matcher(endpoint.path());
            if (matcher.matches()) {
                names.add(matcher.group(1));
            }
        });
        return names;
    }

    /** The numbers in an answer; none of an operation that makes nothing. */
    static Set<String> numbers(String operation, Map<String, Object> view) {
        Set<String> numbers = new TreeSet<>();
        if (makes(operation)) {
            collect(view, fields(operation), numbers);
        }
        return numbers;
    }

    private static void collect(Map<?, ?> view, Set<String> fields, Set<String> numbers) {
        fields.stream().filter(view::containsKey).forEach(field -> numbers.add(String.valueOf(view.get(field))));
        if (view.get("items") instanceof List<?> items) {
            items.forEach(item -> collect((Map<?, ?>) item, fields, numbers));
        }
    }
}
