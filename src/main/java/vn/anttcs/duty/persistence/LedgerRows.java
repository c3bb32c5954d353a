package vn.anttcs.duty.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import vn.anttcs.duty.rule.DutyKind;
import vn.anttcs.duty.rule.SheetState;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.shared.DateRange;

/** Entries of many sheets at once, by what was confirmed or by what stands on the sheets; and the act of confirming. */
@ApplicationScoped
public class LedgerRows {
    /** Which of the two recorded times of an entry counts. */
    public enum Reading {
        /** What officers have confirmed, and not yet confirmed to be gone. */
        CONFIRMED("e.confirmed_at <= :known and e.withdrawn_at > :known"),
        /** What stands on the sheets, confirmed or not. */
        STANDING("e.recorded_at <= :known and e.superseded_at > :known");

        private final String condition;

        Reading(String condition) {
            this.condition = condition;
        }
    }

    /**
     * What is wanted.
     *
     * @param teamIds on sheets of these teams, or null for all
     * @param memberNos of these members, or null for all
     * @param from first day
     * @param to first day after
     */
    public record Wanted(Collection<Long> teamIds, Collection<String> memberNos, LocalDate from, LocalDate to) {
        /** All of a month. */
        public static Wanted of(YearMonth month) {
            return new Wanted(null, null, month.atDay(1), month.plusMonths(1).atDay(1));
        }

        boolean nothing() {
            return (teamIds != null && teamIds.isEmpty()) || (memberNos != null && memberNos.isEmpty());
        }
    }

    /** How often and for how long a member was on duty of a kind. */
    public record Sum(String memberNo, DutyKind kind, long entries, BigDecimal hours) {
        public Sum {
            hours = hours == null
                    ? null
                    : new BigDecimal(hours.stripTrailingZeros().toPlainString());
        }
    }

    private static final int SHEETS_OF_A_PAGE = 500;
    // Sorts after every number of a sheet.
    private static final String LAST = "~";
    private static final String MONTHS = "s.duty_month >= :firstMonth and s.duty_month <= :lastMonth";
    private static final String FROM = " from duty_entry e join duty_sheet s on s.id = e.sheet_id";
    private static final String ENTRIES =
            " e.entry_no, e.member_no, e.valid_from, e.duty_kind, e.hours, e.basis_no," + " e.place_id, e.note" + FROM;
    private static final String PLAIN = "select s.sheet_no, s.team_id, null," + ENTRIES;
    private static final String WITH_STATE = "select s.sheet_no, s.team_id, t.state," + ENTRIES
            + " join duty_sheet_state t on t.sheet_id = s.id and t.recorded_at <= :known and t.superseded_at > :known";
    private static final RowMapper<LedgerRow> ROW = (row, context) -> new LedgerRow(
            row.getString(1),
            row.getLong(2),
            row.getString(3) == null ? null : SheetState.valueOf(row.getString(3)),
            row.getString(4),
            row.getString(5),
            row.getObject(6, LocalDate.class),
            DutyKind.valueOf(row.getString(7)),
            row.getBigDecimal(8),
            row.getString(9),
            row.getLong(10),
            row.getString(11));

    private Database database;

    protected LedgerRows() {}

    @Inject
    public LedgerRows(Database database) {
        this.database = database;
    }

    /**
     * Hands every row on, those of one member or team by sheet, day and entry: at once for teams or members that are
     * named, else in pages of whole sheets, because not every driver streams.
     */
    public void each(Reading reading, Wanted wanted, Instant known, Consumer<LedgerRow> row) {
        Asked asked = new Asked(reading, wanted, known);
        if (wanted.nothing()) {
            return;
        }
        if (wanted.teamIds() != null || wanted.memberNos() != null) {
            page(asked, new Page(PLAIN, "", LAST)).forEach(row);
            return;
        }
        String after = "";
        for (Optional<String> upTo = pageEnd(wanted, after); upTo.isPresent(); upTo = pageEnd(wanted, after)) {
            page(asked, new Page(PLAIN, after, upTo.get())).forEach(row);
            after = upTo.get();
        }
    }

    /** What is asked of the entries, whatever of it is told. */
    private record Asked(Reading reading, Wanted wanted, Instant known) {
        String conditions() {
            return " and " + reading.condition + " and " + MONTHS + " and e.valid_from >= :from and e.valid_from < :to"
                    + (wanted.teamIds() == null ? "" : " and s.team_id in (<teams>)");
        }

        Query bind(Query query) {
            Query bound = bindMonths(query, wanted)
                    .bind("known", known)
                    .bind("from", wanted.from())
                    .bind("to", wanted.to());
            return wanted.teamIds() == null ? bound : bound.bindList("teams", List.copyOf(wanted.teamIds()));
        }
    }

    /** Asks at once, or about some members at a time where members are named. */
    private <T> List<T> ask(Asked asked, String select, String rest, UnaryOperator<Query> bind, RowMapper<T> mapper) {
        Collection<String> members = asked.wanted().memberNos();
        if (members != null) {
            return database.about(
                    "e.member_no",
                    String.class,
                    members,
                    among -> select + among.join() + " where " + among.condition() + asked.conditions() + rest,
                    query -> bind.apply(asked.bind(query)).map(mapper));
        }
        String sql = select + " where 1 = 1" + asked.conditions() + rest;
        return database.with(handle ->
                bind.apply(asked.bind(handle.createQuery(sql))).map(mapper).list());
    }

    /** What is read of the sheets after a number up to another one. */
    private record Page(String select, String after, String upTo) {}

    private Optional<String> pageEnd(Wanted wanted, String after) {
        return database.with(handle -> bindMonths(
                        handle.createQuery("select max(n.sheet_no) from (select s.sheet_no from duty_sheet s where "
                                + MONTHS + " and s.sheet_no > :after order by s.sheet_no limit :most) n"),
                        wanted)
                .bind("after", after)
                .bind("most", SHEETS_OF_A_PAGE)
                .map((result, context) -> Optional.ofNullable(result.getString(1)))
                .one());
    }

    private List<LedgerRow> page(Asked asked, Page page) {
        return ask(
                asked,
                page.select(),
                " and s.sheet_no > :after and s.sheet_no <= :upTo order by s.sheet_no, e.valid_from, e.entry_no",
                query -> query.bind("after", page.after()).bind("upTo", page.upTo()),
                ROW);
    }

    /** The rows of few members or teams with the states of their sheets. */
    public List<LedgerRow> listWithStates(Reading reading, Wanted wanted, Instant known) {
        return wanted.nothing() ? List.of() : page(new Asked(reading, wanted, known), new Page(WITH_STATE, "", LAST));
    }

    /** The rows as a list, for few members or teams. */
    public List<LedgerRow> list(Reading reading, Wanted wanted, Instant known) {
        List<LedgerRow> found = new ArrayList<>();
        each(reading, wanted, known, found::add);
        return found;
    }

    /** Sums by member and kind. */
    public void sums(Reading reading, Wanted wanted, Instant known, Consumer<Sum> sum) {
        if (wanted.nothing()) {
            return;
        }
        ask(
                        new Asked(reading, wanted, known),
                        "select e.member_no, e.duty_kind, count(*), sum(e.hours)" + FROM,
                        " group by e.member_no, e.duty_kind order by e.member_no, e.duty_kind",
                        query -> query.setFetchSize(1000),
                        (row, context) -> new Sum(
                                row.getString(1),
                                DutyKind.valueOf(row.getString(2)),
                                row.getLong(3),
                                row.getBigDecimal(4)))
                .forEach(sum);
    }

    private static Query bindMonths(Query query, Wanted wanted) {
        return query.bind("firstMonth", YearMonth.from(wanted.from()).toString())
                .bind("lastMonth", YearMonth.from(wanted.to().minusDays(1)).toString());
    }

    /** Makes what stands on a sheet what was confirmed of it, from the stamp on. */
    public void confirm(long sheetId, Instant stamp) {
        database.use(handle -> {
            handle.createUpdate("update duty_entry set confirmed_at = :stamp where sheet_id = :sheet"
                            + " and superseded_at = :open and confirmed_at = :open")
                    .bind("stamp", stamp)
                    .bind("sheet", sheetId)
                    .bind("open", Dated.OPEN)
                    .execute();
            handle.createUpdate("update duty_entry set withdrawn_at = :stamp where sheet_id = :sheet"
                            + " and superseded_at < :open and confirmed_at < :open and withdrawn_at = :open")
                    .bind("stamp", stamp)
                    .bind("sheet", sheetId)
                    .bind("open", Dated.OPEN)
                    .execute();
        });
    }

    /** When the entries of a member on days of a period were confirmed, by number, as known at a recorded time. */
    public Map<String, Instant> confirmedAt(String memberNo, DateRange days, Instant known) {
        Map<String, Instant> found = new HashMap<>();
        database.use(handle -> handle.createQuery("select e.entry_no, e.confirmed_at from duty_entry e where "
                        + Reading.CONFIRMED.condition
                        + " and e.member_no = :member and e.valid_from >= :from and e.valid_from < :to")
                .bind("known", known)
                .bind("member", memberNo)
                .bind("from", days.from())
                .bind("to", days.to())
                .map((row, context) -> Map.entry(
                        row.getString(1), row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue())));
        return found;
    }

    /** A confirmed entry on a sheet that rests on a plan or an order. */
    public record Use(String sheetNo, String memberNo, LocalDate day, long placeId) {}

    /** The confirmed entries that rest on a plan or an order, from a day on, as they stand now. */
    public List<Use> uses(String basisNo, LocalDate from) {
        return database.with(handle -> handle.createQuery("select s.sheet_no, e.member_no, e.valid_from, e.place_id"
                        + " from duty_entry e join duty_sheet s on s.id = e.sheet_id where e.basis_no = :basis"
                        + " and e.confirmed_at < :open and e.withdrawn_at = :open and e.valid_from >= :from"
                        + " order by e.valid_from, s.sheet_no")
                .bind("basis", basisNo)
                .bind("open", Dated.OPEN)
                .bind("from", from)
                .map((row, context) ->
                        new Use(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class), row.getLong(4)))
                .list());
    }

    /** The first of them, if any. */
    public Optional<Use> firstUse(String basisNo, LocalDate from) {
        return uses(basisNo, from).stream().findFirst();
    }
}
