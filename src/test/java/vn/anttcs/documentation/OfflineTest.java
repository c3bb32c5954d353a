package vn.anttcs.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages work in a network without a way out: no file of ours names an address to fetch from elsewhere. */
class OfflineTest {
    private static final Pattern ADDRESS = Pattern.compile("(?:https?:)?//[A-Za-z0-9][^\\s\"'<>)]*\\.[^\\s\"'<>)]*");
    /** Names that look like addresses, which nobody fetches. */
    private static final List<String> NAMES = List.of(
            "http://www.w3.org/",
            "http://schemas.xmlsoap.org/",
            "https://jakarta.ee/xml/ns/",
            "http://java.sun.com/xml/ns/");

    @Test
    void names_no_address_elsewhere_in_a_page() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : shipped()) {
            ADDRESS.matcher(CommandBlock.text(file))
                    .results()
                    .map(address -> address.group())
                    .filter(address -> NAMES.stream().noneMatch(address::startsWith))
                    .forEach(address -> found.add(file + ": " + address));
        }
        assertThat(found).isEmpty();
    }

    private static List<Path> shipped() throws IOException {
        List<Path> files = new ArrayList<>(List.of(Path.of("src", "main", "resources", "META-INF", "openapi.yaml")));
        try (Stream<Path> pages = Files.walk(Path.of("src", "main", "webapp"))) {
            pages.filter(Files::isRegularFile).forEach(files::add);
        }
        assertThat(files).hasSizeGreaterThan(5);
        return files;
    }

    @Test
    void sees_addresses_elsewhere() {
        assertThat(ADDRESS.matcher("<script src=\"https://cdn.example.com/x.js\">")
                        .find())
                .isTrue();
        assertThat(ADDRESS.matcher("url(//fonts.example.com/a.woff2)").find()).isTrue();
        assertThat(ADDRESS.matcher("fetch('http://localhost:8080/x') // a comment.")
                        .find())
                .isFalse();
    }
}
