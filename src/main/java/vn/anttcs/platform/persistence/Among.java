package vn.anttcs.platform.persistence;

import java.util.Collection;
import org.jdbi.v3.core.statement.Query;

/**
 * Identities that a query asks for, as a part of its text. H2 uses an {@code in} list for the first column of an index
 * only and then reads the whole history of each identity; joined as rows they are looked up by all columns. The
 * optimisers of MySQL and MariaDB do that with the list.
 *
 * @param join goes behind the table
 * @param condition goes behind {@code where}
 * @param rows whether the identities are bound as one array
 */
public record Among(String join, String condition, boolean rows) {
    /** How most a statement should ask for. */
    public static final int MOST = 500;

    static Among of(String column, boolean rows) {
        return rows
                ? new Among(" join unnest(:asked) as asked (asked_id) on asked_id = " + column, "1 = 1", true)
                : new Among("", column + " in (<asked>)", false);
    }

    /**
     * Names the index by which the identities are to be found, behind the table and before the join. Of a long list with a
     * further list behind it MariaDB guesses how many rows it finds, and may take an index that leads to all rows of an
     * identity; H2 finds rows that are joined by the columns themselves.
     */
    public String through(String index) {
        return rows ? "" : " force index (" + index + ")";
    }

    /** The query for these identities. */
    public Query bind(Query query, Collection<Long> identities) {
        return bind(query, Long.class, identities);
    }

    /** The query for identities of another type than numbers, such as codes. */
    public <K> Query bind(Query query, Class<K> type, Collection<K> identities) {
        return rows ? query.bindArray("asked", type, identities.toArray()) : query.bindList("asked", identities);
    }
}
