package vn.anttcs.platform.persistence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.anttcs.platform.data.RecordShape;

/**
 * A table of dated facts: an identity column, optionally a key within the identity, the values of a record as columns of
 * the same name in snake case, and the five columns of the two times and the decision.
 *
 * @param name the table
 * @param identity the column of the identity, e.g. {@code unit_id}
 * @param key the column that tells several facts of one identity apart, or null
 * @param values the record of the values
 */
public record DatedTable<T extends Record>(String name, String identity, String key, Class<T> values) {
    private static final Map<DatedTable<?>, String> INSERTS = new ConcurrentHashMap<>();
    private static final Map<DatedTable<?>, String> SELECTS = new ConcurrentHashMap<>();
    private static final Map<Question, List<Select>> QUESTIONS = new ConcurrentHashMap<>();
    static final List<String> TIMES = List.of("valid_from", "valid_to", "recorded_at", "superseded_at", "decision_id");

    /** One fact at a time for each identity. */
    public static <T extends Record> DatedTable<T> of(String name, String identity, Class<T> values) {
        return new DatedTable<>(name, identity, null, values);
    }

    /** One fact at a time for each key of each identity. */
    public static <T extends Record> DatedTable<T> keyed(String name, String identity, String key, Class<T> values) {
        return new DatedTable<>(name, identity, key, values);
    }

    /** The columns of the values in the order of the record. */
    List<String> valueColumns() {
        return RecordShape.of(values).components().stream()
                .map(component -> snakeCase(component.name()))
                .toList();
    }

    /** All columns but the row id, in the order in which the kernel reads and writes them. */
    List<String> columns() {
        Stream<String> identities = key == null ? Stream.of(identity) : Stream.of(identity, key);
        return Stream.of(identities, TIMES.stream(), valueColumns().stream())
                .flatMap(columns -> columns)
                .toList();
    }

    String insert() {
        return INSERTS.computeIfAbsent(this, DatedTable::writtenInsert);
    }

    private String writtenInsert() {
        String names = String.join(", ", columns());
        String marks = columns().stream().map(column -> "?").collect(Collectors.joining(", "));
        return "insert into " + name + " (row_id, " + names + ") values (?, " + marks + ")";
    }

    String select() {
        return SELECTS.computeIfAbsent(
                this, table -> "select row_id, " + String.join(", ", table.columns()) + " from " + table.name());
    }

    /** The order of lists: by identity, and by key where there is one. */
    Comparator<Dated<T>> byIdentityAndKey() {
        Comparator<Dated<T>> byIdentity = Comparator.comparingLong(Dated::identity);
        return key == null ? byIdentity.thenComparing(Dated::rowId) : byIdentity.thenComparing(Dated::key);
    }

    /** A select of all rows of the identities asked for; further conditions follow. */
    String select(Among among) {
        return select() + among.join() + " where " + among.condition();
    }

    // H2 looks at conditions in this order, and at a row itself only when the index leaves a question open.
    private static final String HELD = " and valid_to > :day and recorded_at <= :known and valid_from <= :day and ";

    /**
     * A select of what was known at {@code :known}, holds on {@code :day} and still stands, under a condition: found in
     * the index without a look at what no longer holds or is known. {@code :open} is the end of time. For a read of now
     * it finds everything but what is superseded while it runs; {@link #supersededSince} finds the rest.
     */
    public static String standing(String select, String condition) {
        return select + " where superseded_at = :open" + HELD + condition;
    }

    /**
     * The select of what was known at {@code :known}, holds on {@code :day} and was superseded since. Asked after the
     * first one, never before it: a row goes from what stands to what is superseded, so that none is missed, but one may
     * be told twice.
     */
    public static String supersededSince(String select, String condition) {
        return select + " where superseded_at > :known and superseded_at < :open" + HELD + condition;
    }

    /**
     * Both at once, for a database that goes through several ranges of one index. The second range ends well before the
     * end of time: ranges that touch each other would be taken for one, with all that no longer holds in it.
     */
    static String held(String select, String condition) {
        return select + " where (superseded_at = :open or superseded_at > :known and superseded_at < '9999-01-01')"
                + HELD + condition;
    }

    /** What finds the facts of an identity, or that of one of its keys; asked one after the other. */
    List<Select> questions(boolean ofKey, List<BinaryOperator<String>> looks) {
        return QUESTIONS.computeIfAbsent(new Question(this, ofKey, looks.size()), question -> looks.stream()
                .map(look -> Select.of(look.apply(select(), condition(ofKey))))
                .toList());
    }

    private record Question(DatedTable<?> table, boolean ofKey, int looks) {}

    String condition(boolean ofKey) {
        return identity + " = :identity" + (ofKey ? " and " + key + " = :key" : "");
    }

    private static String snakeCase(String camelCase) {
        return Arrays.stream(camelCase.split("(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("_"));
    }
}
