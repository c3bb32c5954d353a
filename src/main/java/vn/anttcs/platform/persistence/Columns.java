package vn.anttcs.platform.persistence;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import vn.anttcs.platform.data.Scalars;

/** How values lie in columns: instants as UTC {@code datetime(6)}, because drivers disagree on zones of timestamps. */
final class Columns {
    private Columns() {}

    static Jdbi install(Jdbi jdbi) {
        // The container ends transactions. Left to itself Jdbi takes the start of one between two statements for its
        // own
        // and rolls it back when the handle is closed.
        jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        jdbi.registerArgument(new InstantArguments());
        jdbi.registerArrayType(Long.class, "bigint");
        jdbi.registerArrayType(String.class, "varchar");
        jdbi.registerColumnMapper(Instant.class, instants());
        return jdbi;
    }

    private static ColumnMapper<Instant> instants() {
        return (results, column, context) -> toInstant(results.getObject(column, LocalDateTime.class));
    }

    static LocalDateTime toColumn(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    static Instant toInstant(LocalDateTime column) {
        return column == null ? null : column.toInstant(ZoneOffset.UTC);
    }

    /** Reads one column as the type of a record's component. */
    static Object read(ResultSet results, int column, Class<?> type) throws SQLException {
        if (type == Instant.class) {
            return toInstant(results.getObject(column, LocalDateTime.class));
        }
        if (type == byte[].class) {
            return results.getBytes(column);
        }
        if (type.isEnum()) {
            String word = results.getString(column);
            return word == null ? null : Scalars.parse(word, type);
        }
        if (type.isPrimitive()) {
            return type == boolean.class
                    ? (Object) results.getBoolean(column)
                    : type == int.class ? (Object) results.getInt(column) : (Object) results.getLong(column);
        }
        return results.getObject(column, type);
    }

    /** Writes the value of a record's component into one column. */
    static void write(PreparedStatement statement, int column, Class<?> type, Object value) throws SQLException {
        if (value == null) {
            statement.setNull(column, sqlType(type));
        } else if (value instanceof Enum<?> word) {
            statement.setString(column, word.name());
        } else if (value instanceof Instant instant) {
            statement.setObject(column, toColumn(instant));
        } else {
            statement.setObject(column, value);
        }
    }

    private static int sqlType(Class<?> type) {
        if (type == Long.class || type == Integer.class) {
            return Types.BIGINT;
        }
        if (type == BigDecimal.class) {
            return Types.DECIMAL;
        }
        if (type == LocalDate.class) {
            return Types.DATE;
        }
        return type == Instant.class ? Types.TIMESTAMP : type == Boolean.class ? Types.BOOLEAN : Types.VARCHAR;
    }

    private static final class InstantArguments extends AbstractArgumentFactory<Instant> {
        InstantArguments() {
            super(Types.TIMESTAMP);
        }

        @Override
        protected Argument build(Instant value, ConfigRegistry config) {
            return (position, statement, context) -> statement.setObject(position, toColumn(value));
        }
    }
}
