package vn.anttcs.budget.rule;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.anttcs.budget.rule.policy.Policy;
import vn.anttcs.budget.rule.reading.PackageReader;
import vn.anttcs.budget.rule.reading.ReferenceReader;
import vn.anttcs.budget.rule.reference.ReferenceAmounts;
import vn.anttcs.platform.data.JsonText;

/** The packages of the house and of the tests, found on disk. */
public final class Packages {
    private static final Path SHIPPED = Path.of("src", "main", "resources", "policies");
    private static final Path OF_TESTS = Path.of("src", "test", "resources", "policies");

    private Packages() {}

    /** The national amounts that the house ships. */
    public static ReferenceAmounts references() {
        return ReferenceReader.read(document(SHIPPED.resolve("reference-amounts.json")))
                .references();
    }

    /** The files of the shipped packages. */
    public static List<Path> shipped() {
        return files(SHIPPED).filter(Packages::isPackage).toList();
    }

    /** The files of all packages, of the house and of the tests. */
    public static List<Path> all() {
        return Stream.concat(files(SHIPPED), files(OF_TESTS))
                .filter(Packages::isPackage)
                .toList();
    }

    private static boolean isPackage(Path file) {
        return "anttcs-policy/1".equals(document(file).get("format"));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The document in the file. */
    public static Map<String, Object> document(Path file) {
        try {
            return json(Files.readString(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The document in the text; single quotes stand for double ones where there are none of these. */
    public static Map<String, Object> json(String text) {
        String json = text.indexOf('"') < 0 ? text.replace('\'', '"') : text;
        return JsonText.readObject(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    /** Reads a package among all others. */
    public static PackageReader.Reading read(Map<String, Object> document) {
        return Known.READER.read(document);
    }

    /** Found once: which policies there are. */
    private static final class Known {
        private static final PackageReader READER = reader();

        private static PackageReader reader() {
            Map<String, Set<String>> known = new HashMap<>();
            for (Path file : all()) {
                Map<String, Object> other = document(file);
                known.put((String) other.get("code"), codes(other));
            }
            return new PackageReader(references(), code -> Optional.ofNullable(known.get(code)));
        }
    }

    private static Set<String> codes(Map<String, Object> document) {
        return ((List<?>) document.getOrDefault("items", List.of()))
                .stream()
                        .map(item -> (String) ((Map<?, ?>) item).get("item"))
                        .collect(Collectors.toCollection(HashSet::new));
    }

    /** The shipped policy in the file of that name. */
    public static Policy policy(String name) {
        return read(document(SHIPPED.resolve(name + ".json"))).policy();
    }
}
