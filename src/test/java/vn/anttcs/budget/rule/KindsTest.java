package vn.anttcs.budget.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.anttcs.budget.rule.amount.ReasonCode;
import vn.anttcs.budget.rule.policy.Item;
import vn.anttcs.budget.rule.reading.GoldenCase;
import vn.anttcs.budget.rule.reading.MistakeCode;
import vn.anttcs.budget.rule.reading.PackageReader;
import vn.anttcs.budget.rule.teamsize.TeamSizes;

/** Every kind of rule is found in the model, and each occurs in a rule that a golden case asks about. */
class KindsTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final List<String> MODEL = List.of("number", "condition", "amount", "policy", "teamsize");
    // Answers, not rules.
    private static final Set<Class<?>> NO_RULES = Set.of(TeamSizes.Outcome.class, ReasonCode.class);

    @Test
    void every_kind_of_rule_has_a_golden_case() throws Exception {
        Set<String> used = new HashSet<>();
        for (Path file : Packages.all()) {
            used.addAll(used(Packages.read(Packages.document(file))));
        }
        Set<String> kinds = kinds();
        assertThat(kinds).hasSizeGreaterThan(70);
        assertThat(used).containsAll(kinds);
    }

    @Test
    void every_reason_is_expected_by_a_golden_case() {
        Set<String> expected = new HashSet<>();
        for (Path file : Packages.all()) {
            for (GoldenCase golden : Packages.read(Packages.document(file)).cases()) {
                if (golden instanceof GoldenCase.OfMember member) {
                    member.expected().forEach(each -> expected.add(each.reason()));
                }
            }
        }
        for (ReasonCode code : ReasonCode.values()) {
            // A package whose values leave a gap is not loaded, so that no golden case can miss one.
            if (code != ReasonCode.VALUE_MISSING) {
                assertThat(expected).contains(code.name());
            }
        }
    }

    @Test
    void a_legal_value_without_citation_is_a_mistake_in_every_package() {
        for (Path file : Packages.all()) {
            Map<String, Object> document = Packages.document(file);
            Map<String, Object> bare = new HashMap<>(document);
            bare.put("items", without(document.get("items"), "basis"));
            Set<MistakeCode> codes = new HashSet<>();
            Packages.read(bare).mistakes().forEach(mistake -> codes.add(mistake.code()));
            assertThat(codes).as(file.toString()).contains(MistakeCode.CITATION_MISSING);
        }
    }

    private static Object without(Object value, String name) {
        if (value instanceof List<?> list) {
            return list.stream().map(each -> without(each, name)).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> rest = new HashMap<>();
            map.forEach((key, member) -> rest.put(key, without(member, name)));
            rest.remove(name);
            return rest;
        }
        return value;
    }

    /** The records of sealed interfaces and the constants of enums that the model is made of. */
    private static Set<String> kinds() throws IOException, ClassNotFoundException {
        Set<String> kinds = new TreeSet<>();
        for (String part : MODEL) {
            try (Stream<Path> files = Files.list(SOURCES.resolve("vn/anttcs/budget/rule/" + part))) {
                for (Path file : files.toList()) {
                    String name = file.getFileName().toString().replace(".java", "");
                    if (!name.equals("package-info")) {
                        kinds(Class.forName("vn.anttcs.budget.rule." + part + "." + name), kinds);
                    }
                }
            }
        }
        return kinds;
    }

    private static void kinds(Class<?> type, Set<String> kinds) {
        if (NO_RULES.contains(type)) {
            return;
        }
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                kinds.add(type.getName() + "." + constant);
            }
        }
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                kinds.add(permitted.getName());
            }
        }
        for (Class<?> inner : type.getDeclaredClasses()) {
            kinds(inner, kinds);
        }
    }

    private static Set<String> used(PackageReader.Reading reading) throws Exception {
        Set<String> used = new HashSet<>();
        Set<String> asked = new HashSet<>();
        boolean sizes = false;
        for (GoldenCase golden : reading.cases()) {
            if (golden instanceof GoldenCase.OfMember member) {
                member.expected().forEach(each -> asked.add(each.item()));
            } else {
                sizes = true;
            }
        }
        for (Item item : reading.policy().items()) {
            if (asked.contains(item.code())) {
                collect(item, used);
            }
        }
        collect(reading.policy().validity(), used);
        if (sizes) {
            collect(reading.policy().teamSizes(), used);
        }
        return used;
    }

    private static void collect(Object value, Set<String> used) throws Exception {
        if (value instanceof Enum<?> constant) {
            used.add(constant.getDeclaringClass().getName() + "." + constant);
        } else if (value instanceof Collection<?> several) {
            for (Object each : several) {
                collect(each, used);
            }
        } else if (value instanceof Record) {
            used.add(value.getClass().getName());
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Method accessor = component.getAccessor();
                accessor.setAccessible(true);
                collect(accessor.invoke(value), used);
            }
        }
    }
}
