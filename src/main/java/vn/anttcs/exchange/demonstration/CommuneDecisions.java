package vn.anttcs.exchange.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The decisions of one commune's committee. The committees of 1 July 2025 begin with number 1 and each year begins
 * again; numbers grow with the days, and whoever is recognised in one commune on one day stands in one decision.
 */
final class CommuneDecisions {

    /** The first day of the communes of today, and the first day that anything generated is valid. */
    static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);

    /** The last day on which anybody is recognised. */
    static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);

    private static final int NUMBERS_TO_A_DAY = 6;
    private static final int RESIDENTIAL_UNITS = 1;
    private static final int TEAMS = 2;
    private static final int MEMBERS = 3;

    private final String issuer;
    private final String signer;
    private final int habit;

    CommuneDecisions(Commune commune, String signer, Dice dice) {
        this.issuer = "Ủy ban nhân dân " + commune.nameInText();
        this.signer = signer;
        this.habit = dice.below(NUMBERS_TO_A_DAY - MEMBERS + 1);
    }

    /** Puts the four columns of the decision that drew up the residential units at the end of a row. */
    Rows residentialUnits(Rows row) {
        return decision(row, RESIDENTIAL_UNITS, FIRST_DAY);
    }

    /** The same for the decision that established the teams. */
    Rows teams(Rows row) {
        return decision(row, TEAMS, FIRST_DAY);
    }

    /** The same for the decision that recognised the members of one day. */
    Rows members(Rows row, LocalDate recognisedOn) {
        return decision(row, MEMBERS + habit, recognisedOn);
    }

    /** The last working day up to the given day, since no committee signs at the weekend. */
    static LocalDate workingDay(LocalDate day) {
        int weekend = day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
        return weekend > 0 ? day.minusDays(weekend) : day;
    }

    private Rows decision(Rows row, int place, LocalDate day) {
        LocalDate firstOfYear = day.getYear() == FIRST_DAY.getYear() ? FIRST_DAY : day.withDayOfYear(1);
        long number = NUMBERS_TO_A_DAY * ChronoUnit.DAYS.between(firstOfYear, day) + place;
        String digits = number < 10 ? "0" + number : Long.toString(number);
        return row.text(digits + "/QĐ-UBND").day(day).text(issuer).text(signer);
    }
}
