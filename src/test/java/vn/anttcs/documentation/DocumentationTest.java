package vn.anttcs.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What documents say about themselves is true; that their commands work, {@link DocumentationIT} finds out. */
class DocumentationTest {
    private static final Path GUIDE = Path.of("src", "docs", "integrators.md");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?://|#)([^)#]+)");

    @Test
    void says_truly_of_every_block_that_is_not_run_here_who_runs_it_or_why_nobody_can() {
        List<String> lies = CommandBlock.documents().stream()
                .flatMap(file -> CommandBlock.in(file).stream())
                .map(CommandBlock::lie)
                .flatMap(Optional::stream)
                .toList();
        assertThat(lies).isEmpty();
    }

    @Test
    void says_the_language_of_every_block() {
        assertThat(CommandBlock.documents().stream().flatMap(file -> CommandBlock.nameless(file).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"integrators", "jurists", "payment-guide"})
    void gives_the_same_commands_in_both_languages(String guide) {
        assertThat(withoutComments(GUIDE.resolveSibling(guide + ".md")))
                .isNotEmpty()
                .isEqualTo(withoutComments(GUIDE.resolveSibling(guide + ".en.md")));
    }

    private static List<String> withoutComments(Path guide) {
        return CommandBlock.in(guide).stream()
                .map(block -> block.text().replaceAll("\\s+# .*", "") + block.answer())
                .toList();
    }

    @Test
    void has_its_pieces_in_other_languages_run_with_the_script_clients() {
        Path script = Path.of("src", "test", "interoperability", "run-guides.sh");
        for (String language : List.of("php", "python", "js")) {
            assertThat(CommandBlock.text(GUIDE)).contains("\n```" + language + "\n");
            assertThat(CommandBlock.text(script)).contains("check " + language + " ");
        }
        assertThat(CommandBlock.text(script.resolveSibling("run-script-clients.sh")))
                .contains("run-guides.sh");
        assertThat(CommandBlock.text(Path.of(".ci", "run"))).contains("run-script-clients.sh");
    }

    @Test
    void tells_administrators_of_every_file_they_get() throws IOException {
        String guide = CommandBlock.text(Path.of("payara", "README.md"));
        try (Stream<Path> files = Files.list(Path.of("payara"))) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .forEach(name -> assertThat(guide).contains(name));
        }
    }

    @Test
    void links_to_files_that_are_there() {
        for (Path document : CommandBlock.documents()) {
            LINK.matcher(CommandBlock.text(document))
                    .results()
                    .map(link -> link.group(1))
                    .forEach(link -> assertThat(
                                    Files.exists(document.toAbsolutePath().resolveSibling(link)))
                            .as(document + " links to " + link)
                            .isTrue());
        }
    }
}
