package vn.anttcs.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.Stateless;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.contract.UseCase;
import vn.anttcs.law.GroundCode;
import vn.anttcs.platform.error.ErrorCode;

/** Properties whose subjects are found, not listed. */
class HabitTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern PROBLEM_CODE = Pattern.compile(
            "(?:Problem\\s*\\.of|Refusal\\s*\\.(?:invalid|conflict|refused))\\(\\s*\"([A-Z][A-Z0-9_]+)\"");

    @Test
    void every_method_of_a_use_case_bean_says_who_may_call_it() {
        List<String> unguarded = UseCase.services().stream()
                .filter(type -> type.isAnnotationPresent(Stateless.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !method.isAnnotationPresent(Operation.class))
                .map(Method::toString)
                .toList();
        assertThat(unguarded).isEmpty();
    }

    @Test
    void every_use_case_held_by_records_names_fields_of_its_command() {
        List<String> wrong = new ArrayList<>();
        for (UseCase useCase : UseCase.all()) {
            Operation operation = useCase.operation();
            List<String> fields = Stream.of(
                            operation.units(),
                            operation.residentialUnits(),
                            operation.teams(),
                            operation.members(),
                            operation.accounts(),
                            operation.dutySheets(),
                            operation.dutyPlans(),
                            operation.mobilisations(),
                            operation.paymentRuns(),
                            operation.equipmentStores(),
                            operation.equipmentChecks())
                    .flatMap(Arrays::stream)
                    .toList();
            if (operation.territory() == Territory.RECORD && fields.isEmpty()) {
                wrong.add(useCase + " names no record");
            }
            fields.stream()
                    .filter(field -> !exists(useCase.command(), field))
                    .forEach(field -> wrong.add(useCase + ": " + field));
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean exists(Class<?> type, String path) {
        String first = path.replaceFirst("(\\[\\])?\\..*", "").replace("[]", "");
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getName().equals(first)) {
                int dot = path.indexOf('.');
                return dot < 0 || exists(itemType(component), path.substring(dot + 1));
            }
        }
        return false;
    }

    private static Class<?> itemType(RecordComponent component) {
        return component.getGenericType() instanceof java.lang.reflect.ParameterizedType generic
                ? (Class<?>) generic.getActualTypeArguments()[0]
                : component.getType();
    }

    @Test
    void every_text_of_a_command_has_a_constraint() {
        List<String> free = new ArrayList<>();
        Set<Class<?>> seen = new HashSet<>();
        UseCase.all().forEach(useCase -> unconstrained(useCase.command(), free, seen));
        assertThat(free).isEmpty();
    }

    private static void unconstrained(Class<?> type, List<String> free, Set<Class<?>> seen) {
        if (!type.isRecord() || !seen.add(type) || !type.getPackageName().endsWith(".api")) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            boolean constrained =
                    Arrays.stream(component.getAccessor().getAnnotations()).anyMatch(HabitTest::constrains);
            boolean needs = component.getType() == String.class
                    || Number.class.isAssignableFrom(component.getType())
                    || component.getType() == byte[].class
                    || component.getType() == List.class
                    || component.getType().isRecord();
            boolean version = component.getName().equals("version");
            if (needs && !constrained && !version) {
                free.add(type.getSimpleName() + "." + component.getName());
            }
            unconstrained(itemType(component), free, seen);
        }
    }

    private static boolean constrains(Annotation annotation) {
        return annotation.annotationType() == Valid.class
                || annotation.annotationType().isAnnotationPresent(Constraint.class);
    }

    @Test
    void every_error_code_has_its_texts_in_both_languages() throws IOException {
        Set<String> needed = new TreeSet<>();
        Arrays.stream(ErrorCode.values()).forEach(code -> needed.add("error." + code));
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                Matcher codes = PROBLEM_CODE.matcher(source);
                while (codes.find()) {
                    needed.add("ground." + codes.group(1));
                }
            }
        }
        groundCodes().forEach(code -> needed.add("ground." + code));
        for (String language : List.of("vi", "en")) {
            Properties texts = texts(language);
            assertThat(needed).as(language).allSatisfy(key -> assertThat(texts.getProperty(key))
                    .as(key)
                    .isNotBlank());
        }
        assertThat(texts("vi").keySet()).isEqualTo(texts("en").keySet());
    }

    private static Set<String> groundCodes() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("target", "classes"))) {
            for (Path file : files.filter(path -> path.toString().endsWith("Ground.class"))
                    .toList()) {
                String name = Path.of("target", "classes")
                        .relativize(file)
                        .toString()
                        .replace(".class", "")
                        .replace('/', '.');
                Class<?> type = Class.forName(name);
                if (type.isEnum() && GroundCode.class.isAssignableFrom(type)) {
                    Arrays.stream(type.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .forEach(codes::add);
                }
            }
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
        return codes;
    }

    private static Properties texts(String language) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(
                Path.of("src", "main", "resources", "messages_" + language + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    @Test
    void every_package_says_what_it_is_for() throws IOException {
        try (Stream<Path> folders = Files.walk(SOURCES)) {
            List<Path> silent = folders.filter(Files::isDirectory)
                    .filter(HabitTest::holdsClasses)
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .toList();
            assertThat(silent).isEmpty();
        }
    }

    private static boolean holdsClasses(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
