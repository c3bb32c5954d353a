package vn.anttcs.exchange.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.anttcs.shared.Decision;

/**
 * Dòng chấm công: a row of a file of duty. It rests on a plan or an order by its number and on no decision of its own.
 *
 * @param dutyKind a word of the contracts, such as NIGHT
 * @param hours at most two decimals, or null
 * @param placeCode five digits, or null for the usual place
 */
public record DutyRow(
        String teamCode,
        String memberNo,
        LocalDate day,
        String dutyKind,
        BigDecimal hours,
        String basisNo,
        String placeCode,
        String note)
        implements ImportRow {

    private static final BigDecimal HOURS_OF_A_DAY = BigDecimal.valueOf(24);

    static DutyRow read(RowReader reader, LocalDate today) {
        return new DutyRow(
                reader.code("teamCode"),
                reader.code("memberNo"),
                ImportRow.underTheLaw(reader, "day", today),
                reader.word("dutyKind"),
                hours(reader),
                reader.code("basisNo"),
                placeCode(reader),
                reader.text("note", 500));
    }

    private static BigDecimal hours(RowReader reader) {
        BigDecimal hours = reader.decimal("hours");
        if (hours != null && (hours.stripTrailingZeros().scale() > 2 || hours.compareTo(HOURS_OF_A_DAY) > 0)) {
            reader.found("hours", FindingCode.NUMBER_RANGE, 0, HOURS_OF_A_DAY);
            return null;
        }
        return hours;
    }

    private static String placeCode(RowReader reader) {
        String text = reader.text("placeCode", 20);
        if (text == null || text.matches("\\d{5}")) {
            return text;
        }
        if (text.matches("\\d{4}")) {
            reader.found("placeCode", FindingCode.COMMUNE_ZERO_LOST, "0" + text);
            return "0" + text;
        }
        reader.found("placeCode", FindingCode.COMMUNE_UNKNOWN, text);
        return null;
    }

    /** None: the plan or the order has one. */
    @Override
    public Decision decision() {
        return null;
    }

    /** Whether all is there that a sheet needs. */
    public boolean isComplete() {
        return teamCode != null && memberNo != null && day != null && dutyKind != null && basisNo != null;
    }
}
