package vn.anttcs.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The commands that the page about the checker gives, on the jar as it is shipped, answer what the page says. */
class CheckerCommandsIT {
    private static final Path PAGE = Path.of("src", "docs", "checker.md");

    @Test
    void every_command_answers_as_the_page_says() throws IOException, InterruptedException {
        List<CommandBlock> commands = CommandBlock.in(PAGE);
        assertThat(commands).hasSizeGreaterThanOrEqualTo(3);
        for (CommandBlock command : commands) {
            assertThat(command.lie()).isEmpty();
            assertThat(answer(command).strip()).as(command.toString()).isEqualTo(command.answer());
        }
    }

    private static String answer(CommandBlock command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("bash", "-c", command.text())
                .redirectErrorStream(true)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return answer;
    }
}
