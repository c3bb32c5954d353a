package vn.anttcs.platform.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import vn.anttcs.platform.data.RecordShape;

/** Writes dated rows in one JDBC batch. */
final class DatedBatch {
    private DatedBatch() {}

    static <T extends Record> void insert(Connection connection, DatedTable<T> table, List<Dated<T>> rows) {
        try (PreparedStatement statement = connection.prepareStatement(table.insert())) {
            for (Dated<T> row : rows) {
                bind(statement, table, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException("batch into " + table.name() + " failed", failed);
        }
    }

    private static <T extends Record> void bind(PreparedStatement statement, DatedTable<T> table, Dated<T> row)
            throws SQLException {
        int column = 1;
        statement.setLong(column++, row.rowId());
        statement.setLong(column++, row.identity());
        if (table.key() != null) {
            statement.setString(column++, row.key());
        }
        statement.setObject(column++, row.valid().from());
        statement.setObject(column++, row.valid().to());
        statement.setObject(column++, Columns.toColumn(row.recordedAt()));
        statement.setObject(column++, Columns.toColumn(row.supersededAt()));
        statement.setObject(column++, row.decisionId(), java.sql.Types.BIGINT);
        for (RecordShape.Component component : RecordShape.of(table.values()).components()) {
            Columns.write(statement, column++, component.type(), component.of(row.values()));
        }
    }
}
