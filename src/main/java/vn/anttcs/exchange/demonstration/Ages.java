package vn.anttcs.exchange.demonstration;

import java.time.LocalDate;

/** Dates of birth. Members are of full 18 years; the few over 70 stay, since reaching 70 ends no service (Art. 17). */
final class Ages {

    private static final int[][] PERCENT_FROM_TO = {
        {7, 18, 24}, {20, 25, 34}, {40, 35, 49}, {23, 50, 59}, {9, 60, 69}, {1, 70, 75}
    };
    private static final int YOUNGEST_HEAD = 28;

    private Ages() {}

    static LocalDate dateOfBirth(LocalDate recognisedOn, boolean head, Dice dice) {
        int years = years(dice);
        int age = head ? Math.max(years, YOUNGEST_HEAD) : years;
        return recognisedOn.minusYears(age).minusDays(dice.below(365));
    }

    private static int years(Dice dice) {
        int percent = dice.below(100);
        for (int[] band : PERCENT_FROM_TO) {
            percent -= band[0];
            if (percent < 0) {
                return dice.between(band[1], band[2]);
            }
        }
        throw new IllegalStateException("the percentages of the ages do not add up to 100");
    }
}
