package vn.anttcs.platform.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table for IT staff and the list that the program checks against are one. */
class SettingsTableTest {
    private static final Pattern LINE =
            Pattern.compile("\\| `(ANTTCS_\\w+)` \\| (?:`([^`]*)`)? ?\\|.*\\| (?:`([^`]*)`)? ?\\|");

    @Test
    void the_table_names_every_setting_with_its_default() throws IOException {
        Map<String, String> defaults = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("payara", "SETTINGS.md"))) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                defaults.put(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2));
            }
        }

        assertThat(defaults)
                .isEqualTo(Arrays.stream(Setting.values())
                        .collect(Collectors.toMap(Setting::variable, Setting::defaultValue)));
    }

    @Test
    void every_default_and_every_example_has_the_form_of_its_setting() throws IOException {
        Map<String, Setting> settings =
                Arrays.stream(Setting.values()).collect(Collectors.toMap(Setting::variable, Function.identity()));
        for (String line : Files.readAllLines(Path.of("payara", "SETTINGS.md"))) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches() && matcher.group(3) != null) {
                assertThat(settings.get(matcher.group(1)).form().accepts(matcher.group(3)))
                        .as(line)
                        .isTrue();
            }
        }
        for (Setting setting : Setting.values()) {
            assertThat(setting.defaultValue().isEmpty() || setting.form().accepts(setting.defaultValue()))
                    .as(setting.variable())
                    .isTrue();
        }
    }

    @Test
    void nothing_reads_a_setting_past_the_list() throws IOException {
        String reader = Files.readString(Path.of("src/main/java/vn/anttcs/platform/config/Settings.java"));

        assertThat(reader).doesNotContain("\"anttcs.");
        for (Setting setting : Setting.values()) {
            if (setting != Setting.LOG) {
                assertThat(reader).contains("Setting." + setting.name());
            }
        }
    }
}
