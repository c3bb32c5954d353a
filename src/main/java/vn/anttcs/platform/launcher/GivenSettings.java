package vn.anttcs.platform.launcher;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import vn.anttcs.platform.config.Setting;
import vn.anttcs.platform.config.SettingForm;

/** The settings as they were given: system properties go before environment variables, as in MicroProfile Config. */
final class GivenSettings {
    private final Map<String, String> variables;
    private final Properties properties;

    GivenSettings(Map<String, String> variables, Properties properties) {
        this.variables = variables;
        this.properties = properties;
    }

    /** The value in force, the default when none was given. */
    String value(Setting setting) {
        String given = given(setting);
        return given == null ? setting.defaultValue() : given.strip();
    }

    boolean isGiven(Setting setting) {
        return given(setting) != null;
    }

    private String given(Setting setting) {
        String property = properties.getProperty(setting.property());
        String value = property == null ? variables.get(setting.variable()) : property;
        // An empty variable means none: that is how container tools pass a setting that is not set.
        return value == null || value.isEmpty() ? null : value;
    }

    /** Everything wrong with them, one line each. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        for (Setting setting : Setting.values()) {
            if (isGiven(setting) && !setting.form().accepts(value(setting))) {
                problems.add(setting.variable() + "=" + shown(setting) + ": giá trị "
                        + setting.form().remedy());
            }
        }
        if (value(Setting.DB_URL).matches("jdbc:(mysql|mariadb):.*") && !isGiven(Setting.DB_PASSWORD)) {
            problems.add("ANTTCS_DB_PASSWORD: cần có khi đặt ANTTCS_DB_URL / needed with ANTTCS_DB_URL");
        }
        unknown()
                .forEach(name -> problems.add(name + ": không có cấu hình nào tên như vậy; có phải " + nearest(name)
                        + "? / no such setting; did you mean " + nearest(name) + "?"));
        return problems;
    }

    private String shown(Setting setting) {
        return List.of(SettingForm.SECRET, SettingForm.PASSWORD).contains(setting.form()) ? "…" : value(setting);
    }

    private Set<String> unknown() {
        Set<String> names = new TreeSet<>();
        variables.keySet().stream().filter(name -> name.startsWith("ANTTCS_")).forEach(names::add);
        properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith("anttcs."))
                .map(name -> name.toUpperCase(java.util.Locale.ROOT).replace('.', '_'))
                .forEach(names::add);
        Arrays.stream(Setting.values()).map(Setting::variable).forEach(names::remove);
        return names;
    }

    private static String nearest(String name) {
        return Arrays.stream(Setting.values())
                .map(Setting::variable)
                .min(Comparator.comparing((String known) -> !known.endsWith(name.substring("ANTTCS".length())))
                        .thenComparingInt(known -> distance(name, known)))
                .orElseThrow();
    }

    /** Edits between two words (Levenshtein). */
    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        Arrays.setAll(row, index -> index);
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int above = row[j];
                int change = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[right.length()];
    }
}
