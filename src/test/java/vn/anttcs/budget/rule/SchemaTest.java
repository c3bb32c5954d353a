package vn.anttcs.budget.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.anttcs.budget.rule.line.CompiledPolicy;
import vn.anttcs.budget.rule.line.Line;
import vn.anttcs.budget.rule.line.MonthEngine;
import vn.anttcs.budget.rule.reading.GoldenCase;
import vn.anttcs.budget.rule.reading.MistakeCode;
import vn.anttcs.budget.rule.reading.PackageReader;
import vn.anttcs.budget.rule.sheet.Json;
import vn.anttcs.budget.rule.sheet.Sheet;

/** The published schemas, the examples of the document and the reader agree. */
class SchemaTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "policies");
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaLoaders(loaders -> loaders.schemas(
                    Map.of("urn:anttcs:schema:policy:1", text(FOLDER.resolve("anttcs-policy-1.schema.json"))))));
    private static final JsonSchema POLICY = schema("anttcs-policy-1.schema.json");
    private static final JsonSchema SHEET = schema("anttcs-sheet-1.schema.json");

    private static JsonSchema schema(String name) {
        return FACTORY.getSchema(text(FOLDER.resolve(name)), InputFormat.JSON);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static Set<ValidationMessage> faults(JsonSchema schema, Object document) {
        return schema.validate(Json.write(document), InputFormat.JSON);
    }

    @Test
    void every_package_has_the_shape_of_the_schema() {
        for (Path file : Packages.all()) {
            assertThat(faults(POLICY, Packages.document(file)))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void random_packages_have_the_shape_of_the_schema() {
        Random random = new Random(7);
        for (int round = 0; round < 100; round++) {
            Map<String, Object> document = new RandomRules(random).document();
            assertThat(faults(POLICY, document)).as(Json.write(document)).isEmpty();
        }
    }

    @Test
    void what_the_reader_takes_the_schema_takes_too() {
        Random random = new Random(11);
        int refused = 0;
        for (Path file : Packages.all()) {
            String text = Json.write(Packages.document(file));
            for (int round = 0; round < 40; round++) {
                Map<String, Object> damaged = damaged(Packages.json(text), random);
                PackageReader.Reading reading = Packages.read(damaged);
                if (reading.isSound()) {
                    assertThat(faults(POLICY, damaged)).as(Json.write(damaged)).isEmpty();
                } else {
                    refused++;
                }
            }
        }
        assertThat(refused).isGreaterThan(200);
    }

    /** One member of one object, anywhere, is gone, renamed, or of another type. */
    private static Map<String, Object> damaged(Map<String, Object> document, Random random) {
        List<Map<String, Object>> objects = new ArrayList<>();
        collect(document, objects);
        Map<String, Object> chosen = objects.get(random.nextInt(objects.size()));
        while (chosen.isEmpty()) {
            chosen = objects.get(random.nextInt(objects.size()));
        }
        List<String> names = List.copyOf(chosen.keySet());
        String name = names.get(random.nextInt(names.size()));
        Object value = chosen.get(name);
        switch (random.nextInt(4)) {
            case 0 -> chosen.remove(name);
            case 1 -> chosen.put(name + "s", chosen.remove(name));
            case 2 -> chosen.put(name, value instanceof String ? List.of() : "Đ");
            default -> chosen.put(name, new java.math.BigDecimal("-1.5"));
        }
        return document;
    }

    @SuppressWarnings("unchecked")
    private static void collect(Object value, List<Map<String, Object>> objects) {
        if (value instanceof Map<?, ?> map) {
            objects.add((Map<String, Object>) map);
            map.values().forEach(member -> collect(member, objects));
        } else if (value instanceof List<?> list) {
            list.forEach(item -> collect(item, objects));
        }
    }

    @Test
    void the_examples_of_the_document_have_the_shape_and_are_read() throws IOException {
        List<Map<String, Object>> examples = examples();
        Map<String, Object> policy = examples.get(0);
        assertThat(faults(POLICY, policy)).isEmpty();
        // The example repeals a policy that has no name.
        assertThat(Packages.read(policy).mistakes()).allMatch(mistake -> mistake.code() == MistakeCode.UNKNOWN_POLICY);
        Map<String, Object> whole = new LinkedHashMap<>(policy);
        whole.remove("repeals");
        whole.put("items", List.of(examples.get(1)));
        whole.put("teamSizes", List.of(examples.get(2)));
        assertThat(faults(POLICY, whole)).isEmpty();
        // The example of an item shows what no item has all at once.
        assertThat(Packages.read(whole).mistakes())
                .extracting("code")
                .containsExactlyInAnyOrder(MistakeCode.LIMIT_NEEDS_COUNT, MistakeCode.UNKNOWN_ITEM);
    }

    private static List<Map<String, Object>> examples() throws IOException {
        String page = Files.readString(Path.of("src", "docs", "policy-format.md"));
        Matcher blocks = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(page);
        List<Map<String, Object>> examples = new ArrayList<>();
        while (blocks.find()) {
            examples.add(Packages.json(blocks.group(1)));
        }
        assertThat(examples).hasSize(4);
        return examples;
    }

    @Test
    void every_sheet_of_a_golden_case_has_the_shape_of_its_schema() {
        int sheets = 0;
        for (Path file : Packages.all()) {
            PackageReader.Reading reading = Packages.read(Packages.document(file));
            CompiledPolicy policy = CompiledPolicy.of(reading.policy());
            for (GoldenCase golden : reading.cases()) {
                if (golden instanceof GoldenCase.OfMember member) {
                    YearMonth month = member.member().month();
                    MonthEngine engine = new MonthEngine(month, Packages.references());
                    for (Line line : engine.lines(engine.governance(policy.alone(month)), member.member())) {
                        String text = Sheet.of(
                                        line, member.member(), new Sheet.Holder("100012", "2026-02-01T00:00:00Z"))
                                .text();
                        if (sheets++ % 7 == 0) {
                            assertThat(SHEET.validate(text, InputFormat.JSON))
                                    .as(text)
                                    .isEmpty();
                        }
                    }
                }
            }
        }
        assertThat(sheets).isGreaterThan(500);
    }
}
