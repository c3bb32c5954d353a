package vn.anttcs.exchange.demonstration;

import java.time.LocalDate;

/**
 * Citizen ids and mobile phones that are right in form and differ from member to member. They are invented: should one
 * belong to a living person it does so by chance, and nothing may ever be sent to these phones.
 */
final class Identifiers {

    private static final String[] MOBILE = {
        "032", "033", "034", "035", "036", "037", "038", "039", "056", "058", "070", "076", "077", "078", "079", "081",
        "082", "083", "084", "085", "086", "088", "089", "090", "091", "093", "094", "096", "097", "098"
    };

    private final Scatter serials;
    private final Scatter lines;

    Identifiers(long seed) {
        serials = new Scatter(seed, "serials", ForcePlan.MOST_MEMBERS);
        lines = new Scatter(seed, "lines", 10_000_000);
    }

    /** Place of birth, sex with century, year, serial; most people were born where they serve, but not all. */
    String citizenId(int member, Territory territory, boolean male, LocalDate born, Dice dice) {
        String place = dice.percent(92) ? territory.formerProvince() : Territory.anyFormerProvince(dice);
        int sexAndCentury = 2 * (born.getYear() / 100 - 19) + (male ? 0 : 1);
        return "0" + place + sexAndCentury + Rows.digits(born.getYear() % 100, 2) + Rows.digits(serials.at(member), 6);
    }

    String phone(int member, Dice dice) {
        return MOBILE[dice.below(MOBILE.length)] + Rows.digits(lines.at(member), 7);
    }
}
