package vn.anttcs.exchange.demonstration;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One member, before rows about them are written: every file that names a member draws the same.
 *
 * @param dice what is drawn next of this member
 */
record MemberSketch(
        LocalDate recognisedOn,
        boolean male,
        LocalDate born,
        PersonNames.Ethnicity ethnicity,
        String education,
        String citizenId,
        Dice dice) {
    /** Draws the members of a force. */
    static final class Drawing {
        private final long seed;
        private final PersonNames names;
        private final Background background;
        private final Identifiers identifiers;

        Drawing(long seed, PersonNames names, Background background, Identifiers identifiers) {
            this.seed = seed;
            this.names = names;
            this.background = background;
            this.identifiers = identifiers;
        }

        /** The day on which most of a team were recognised. */
        LocalDate firstIntake(TeamSketch team) {
            return anyDay(new Dice(seed, "intake", team.number()), LocalDate.of(2026, 1, 31));
        }

        /** The member at a place of a team, from 0. */
        MemberSketch of(TeamSketch team, int place, LocalDate firstIntake) {
            int number = team.firstMember() + place;
            Dice dice = new Dice(seed, "member", number);
            Territory territory = team.commune().territory();
            LocalDate recognisedOn = dice.percent(80) ? firstIntake : anyDay(dice, CommuneDecisions.LAST_DAY);
            boolean male = dice.percent(85);
            LocalDate born = Ages.dateOfBirth(recognisedOn, place == 0, dice);
            PersonNames.Ethnicity ethnicity = names.ethnicity(territory.area(), dice);
            String education = background.education(territory, dice);
            String citizenId = identifiers.citizenId(number, territory, male, born, dice);
            return new MemberSketch(recognisedOn, male, born, ethnicity, education, citizenId, dice);
        }

        private static LocalDate anyDay(Dice dice, LocalDate last) {
            int days = (int) ChronoUnit.DAYS.between(CommuneDecisions.FIRST_DAY, last);
            return CommuneDecisions.workingDay(CommuneDecisions.FIRST_DAY.plusDays(dice.between(0, days)));
        }
    }
}
