package vn.anttcs.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.anttcs.platform.data.RecordShape;

/** Every use case is found, and its record, its WSDL operation and its OpenAPI operation say the same. */
class ContractTest {
    private static final OpenApi OPEN_API = OpenApi.read();

    static List<UseCase> useCases() {
        return UseCase.all();
    }

    static List<String> features() {
        return useCases().stream().map(UseCase::feature).distinct().sorted().toList();
    }

    @Test
    void finds_use_cases() {
        assertThat(useCases()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("useCases")
    void has_one_record_in_and_one_record_out(UseCase useCase) {
        assertThat(useCase.method().getParameterCount()).isEqualTo(1);
        assertThat(useCase.command().isRecord()).isTrue();
        assertThat(useCase.view().isRecord()).isTrue();
        assertThat(useCase.method().getName()).isEqualTo(useCase.name());
    }

    @ParameterizedTest
    @MethodSource("useCases")
    void says_the_same_by_soap(UseCase useCase) {
        Wsdl wsdl = Wsdl.of(useCase.feature());
        Comparison comparison = new Comparison(OPEN_API);
        List<Wsdl.Part> request = wsdl.wrapper(useCase.name());
        assertThat(request).as("request of " + useCase).isNotNull();
        if (useCase.operation().write()) {
            assertThat(request.get(0)).isEqualTo(new Wsdl.Part("clientRequestId", "string", false, false));
        }
        comparison.xml(useCase + " request", useCase.command(), withoutRequestId(request), wsdl, true);
        response(useCase, wsdl, comparison);
        assertThat(comparison.differences()).isEmpty();
    }

    private static List<Wsdl.Part> withoutRequestId(List<Wsdl.Part> parts) {
        return parts.stream()
                .filter(part -> !part.name().equals("clientRequestId"))
                .toList();
    }

    private static void response(UseCase useCase, Wsdl wsdl, Comparison comparison) {
        List<Wsdl.Part> response = wsdl.wrapper(useCase.name() + "Response");
        assertThat(response).as("response of " + useCase).isNotNull();
        boolean wrapped = response.size() == 1
                && RecordShape.of(useCase.view()).components().stream()
                        .noneMatch(component ->
                                component.name().equals(response.get(0).name()));
        List<Wsdl.Part> parts = wrapped && !response.get(0).repeated()
                ? wsdl.type(response.get(0).type())
                : response;
        comparison.xml(useCase + " response", useCase.view(), parts, wsdl, false);
    }

    @ParameterizedTest
    @MethodSource("useCases")
    void says_the_same_by_rest(UseCase useCase) {
        OpenApi.Endpoint endpoint = OPEN_API.endpoints().get(useCase.name());
        assertThat(endpoint).as("OpenAPI operation of " + useCase).isNotNull();
        if (endpoint.isStream()) {
            return;
        }
        Comparison comparison = new Comparison(OPEN_API);
        request(useCase, endpoint, comparison);
        Map<String, Object> answer = OPEN_API.answer(endpoint);
        assertThat(answer).as("answer of " + useCase).isNotNull();
        comparison.json(useCase + " answer", useCase.view(), answer);
        assertThat(endpoint.operation()).as(useCase.toString()).containsKey("summary");
        assertThat(comparison.differences()).isEmpty();
    }

    private static void request(UseCase useCase, OpenApi.Endpoint endpoint, Comparison comparison) {
        Map<String, Map<String, Object>> offered = new LinkedHashMap<>();
        Set<String> required = new TreeSet<>();
        OPEN_API.parameters(endpoint).forEach((name, parameter) -> {
            offered.put(name, OPEN_API.resolve(OpenApi.map(parameter, "schema")));
            if (Boolean.TRUE.equals(parameter.get("required"))) {
                required.add(name);
            }
        });
        Map<String, Object> body = OPEN_API.body(endpoint);
        if (body != null) {
            offered.putAll(OPEN_API.properties(body));
            required.addAll(OPEN_API.required(body));
        }
        for (RecordShape.Component component : RecordShape.of(useCase.command()).components()) {
            Map<String, Object> property = offered.remove(component.name());
            boolean inHeader = useCase.operation().write() && component.name().equals("version");
            if (property == null) {
                if (!inHeader) {
                    comparison.differ(useCase.toString(), "OpenAPI does not take " + component.name());
                }
                continue;
            }
            String where = useCase + "." + component.name();
            if (body == null) {
                comparison.parameter(where, component, property);
            } else {
                comparison.property(where, component, property);
            }
            if (required.contains(component.name()) != component.isRequired()) {
                comparison.differ(
                        useCase + "." + component.name(),
                        component.isRequired() ? "is required in the record only" : "is required in OpenAPI only");
            }
        }
        offered.keySet().forEach(name -> comparison.differ(useCase.toString(), "the record has no " + name));
    }

    @ParameterizedTest
    @MethodSource("features")
    void has_a_use_case_for_every_soap_operation(String feature) {
        assertThat(Wsdl.of(feature).operations()).containsExactlyInAnyOrderElementsOf(names(feature));
    }

    private static List<String> names(String feature) {
        return useCases().stream()
                .filter(useCase -> useCase.feature().equals(feature))
                .map(UseCase::name)
                .toList();
    }

    @Test
    void has_a_use_case_for_every_rest_operation() {
        Set<String> names = useCases().stream().map(UseCase::name).collect(Collectors.toSet());
        List<String> unknown = new ArrayList<>();
        OPEN_API.endpoints().forEach((operationId, endpoint) -> {
            if (!names.contains(operationId) && !endpoint.isStream() && !operationId.equals("about")) {
                unknown.add(operationId);
            }
        });
        assertThat(unknown).isEmpty();
    }

    @Test
    void repeats_shared_structures_identically_in_all_features() {
        for (String shared : List.of("BusinessFault", "ErrorDetail", "NamedValue", "Decision")) {
            Set<List<Wsdl.Part>> forms = features().stream()
                    .map(Wsdl::of)
                    .filter(wsdl -> wsdl.complexTypes().contains(shared))
                    .map(wsdl -> wsdl.type(shared))
                    .collect(Collectors.toSet());
            assertThat(forms).as(shared).hasSizeLessThanOrEqualTo(1);
        }
    }
}
