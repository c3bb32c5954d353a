package vn.anttcs.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A check of documents that cannot fail proves nothing. */
class CommandBlockTest {

    @Test
    void finds_blocks_with_what_is_said_about_them() {
        List<CommandBlock> blocks = blocks("""
                # Title
                ```sh
                one
                ```
                <!-- answer -->
                ```json
                {"a": 1, …}
                ```
                <!-- not run: it would restart the machine -->
                ```bash
                two
                three
                ```
                """);

        assertThat(blocks).extracting(CommandBlock::text).containsExactly("one", "two\nthree");
        assertThat(blocks).extracting(CommandBlock::line).containsExactly(3, 11);
        assertThat(blocks).extracting(CommandBlock::isRunHere).containsExactly(true, false);
        assertThat(blocks).allMatch(block -> block.lie().isEmpty());
    }

    @Test
    void sees_an_answer_that_did_not_come() {
        CommandBlock block = new CommandBlock(Path.of("x"), 1, "run", "", "{\"a\": 1, …, \"c\": 3}");

        assertThat(block.missingIn("{\"a\":1,\"b\":2,\"c\":3}")).isEmpty();
        assertThat(block.missingIn("{\"a\":1,\"b\":2,\"c\":4}")).isPresent();
    }

    @Test
    void sees_that_nobody_runs_what_is_said_to_be_run() {
        assertThat(blocks("<!-- run by pom.xml as `<packaging>war` -->\n```sh\nx\n```")
                        .get(0)
                        .lie())
                .isEmpty();
        assertThat(blocks("<!-- run by pom.xml as `nothing of it` -->\n```sh\nx\n```")
                        .get(0)
                        .lie())
                .isPresent();
        assertThat(blocks("<!-- run by somebody -->\n```sh\nx\n```").get(0).lie())
                .isPresent();
        assertThat(blocks("<!-- not run: no -->\n```sh\nx\n```").get(0).lie()).isPresent();
    }

    private static List<CommandBlock> blocks(String document) {
        return CommandBlock.in(Path.of("x"), document);
    }
}
