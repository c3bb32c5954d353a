package vn.anttcs.platform.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A select with named parameters whose text never changes, taken apart once. Jdbi costs a small select more time than the
 * database does; what every call asks goes around it, everything else through it.
 */
public final class Select {
    private static final Pattern NAME = Pattern.compile(":(\\w+)");

    private final String sql;
    private final List<String> names;

    private Select(String sql, List<String> names) {
        this.sql = sql;
        this.names = names;
    }

    /** Reads one row where the results stand. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet results) throws SQLException;
    }

    /** The select with this text; no text in quotes may hold a colon. */
    public static Select of(String text) {
        List<String> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return new Select(matcher.replaceAll("?"), List.copyOf(names));
    }

    /** The instant in a column. */
    public static Instant instant(ResultSet results, int column) throws SQLException {
        return Columns.toInstant(results.getObject(column, LocalDateTime.class));
    }

    /** The rows that it finds; a name that has no value is an error of the program. */
    <T> List<T> list(Connection connection, Map<String, ?> values, Row<T> row) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < names.size(); index++) {
                Object value = values.get(names.get(index));
                if (value == null) {
                    throw new IllegalArgumentException("no value for " + names.get(index));
                }
                Columns.write(statement, index + 1, value.getClass(), value);
            }
            try (ResultSet results = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (results.next()) {
                    found.add(row.read(results));
                }
                return found;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("a select failed: " + sql, failed);
        }
    }
}
