package vn.anttcs.platform.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import vn.anttcs.platform.data.RecordShape;
import vn.anttcs.shared.DateRange;

/** Reads a row in the order of {@link DatedTable#columns()}. */
final class DatedMapper<T extends Record> implements RowMapper<Dated<T>>, Select.Row<Dated<T>> {
    private final DatedTable<T> table;

    DatedMapper(DatedTable<T> table) {
        this.table = table;
    }

    @Override
    public Dated<T> map(ResultSet results, StatementContext context) throws SQLException {
        return read(results);
    }

    @Override
    public Dated<T> read(ResultSet results) throws SQLException {
        int column = table.key() == null ? 3 : 4;
        String key = table.key() == null ? null : results.getString(3);
        DateRange valid = new DateRange(
                results.getObject(column, LocalDate.class), results.getObject(column + 1, LocalDate.class));
        long decision = results.getLong(column + 4);
        Long decisionId = results.wasNull() ? null : decision;
        return new Dated<>(
                results.getLong(1),
                results.getLong(2),
                key,
                valid,
                Columns.toInstant(results.getObject(column + 2, LocalDateTime.class)),
                Columns.toInstant(results.getObject(column + 3, LocalDateTime.class)),
                decisionId,
                values(results, column + 5));
    }

    private T values(ResultSet results, int first) throws SQLException {
        RecordShape<T> shape = RecordShape.of(table.values());
        Object[] values = new Object[shape.components().size()];
        for (RecordShape.Component component : shape.components()) {
            values[component.index()] = Columns.read(results, first + component.index(), component.type());
        }
        return shape.create(values);
    }
}
