package vn.anttcs.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command block of a document runs as it stands, one after the other as a reader types them, and answers what the
 * document shows. A block that cannot run here says so in a comment before it.
 */
class DocumentationIT {
    static List<Path> documents() {
        return CommandBlock.documents().stream()
                .filter(file -> CommandBlock.in(file).stream().anyMatch(CommandBlock::isRunHere))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void does_what_the_document_tells_the_reader_to_do(Path document) throws Exception {
        List<CommandBlock> blocks = CommandBlock.in(document).stream()
                .filter(CommandBlock::isRunHere)
                .toList();
        Shell.Outcome outcome =
                Shell.run(blocks.stream().map(CommandBlock::text).toList());
        int last = outcome.outputs().size() - 1;
        assertThat(outcome.exit())
                .as("%s: %s", blocks.get(last), outcome.outputs().get(last))
                .isZero();
        for (CommandBlock block : blocks) {
            String output = outcome.outputs().get(blocks.indexOf(block));
            assertThat(block.missingIn(output)).as("%s: %s", block, output).isEmpty();
        }
    }

    @Test
    void runs_the_guides_of_integrators_jurists_and_store_keepers() {
        assertThat(documents())
                .contains(
                        Path.of("src", "docs", "integrators.md"),
                        Path.of("src", "docs", "jurists.md"),
                        Path.of("src", "docs", "payment-guide.md"),
                        Path.of("src", "docs", "equipment-guide.md"));
    }
}
