package vn.anttcs.exchange.demonstration;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Writes the members of a team: a head, a deputy and the others. */
final class MemberRows implements TeamWalk.Visitor {

    private final long seed;
    private final Rows rows;
    private final PersonNames names;
    private final Background background = new Background();
    private final Identifiers identifiers;

    MemberRows(long seed, Rows rows, PersonNames names) {
        this.seed = seed;
        this.rows = rows;
        this.names = names;
        this.identifiers = new Identifiers(seed);
    }

    @Override
    public void visit(TeamSketch team) throws IOException {
        LocalDate firstIntake = anyDay(new Dice(seed, "intake", team.number()), LocalDate.of(2026, 1, 31));
        for (int place = 0; place < team.strength(); place++) {
            row(team, place, firstIntake);
        }
    }

    private void row(TeamSketch team, int place, LocalDate firstIntake) throws IOException {
        int number = team.firstMember() + place;
        Dice dice = new Dice(seed, "member", number);
        CommuneSketch commune = team.commune();
        LocalDate recognisedOn = dice.percent(80) ? firstIntake : anyDay(dice, CommuneDecisions.LAST_DAY);
        boolean male = dice.percent(85);
        LocalDate born = Ages.dateOfBirth(recognisedOn, place == 0, dice);
        PersonNames.Ethnicity ethnicity = names.ethnicity(commune.territory().area(), dice);
        String education = background.education(commune.territory(), dice);
        rows.text(team.code())
                .text(identifiers.citizenId(number, commune.territory(), male, born, dice))
                .text(names.fullName(ethnicity, male, dice))
                .text(male ? "Nam" : "Nữ")
                .day(born)
                .text(ethnicity.name())
                .text(education)
                .text(background.profession(education, dice))
                .text(dice.percent(95) ? identifiers.phone(number, dice) : "")
                .text(address(commune, team.unitName(dice.below(team.units()))))
                .text(dice.percent(8) ? address(commune, commune.units().name(neighbour(team, dice))) : "")
                .text(position(place))
                .day(recognisedOn)
                .text(background.formerForce(commune.commune(), born, dice))
                .text(background.priorityGroup(born, dice));
        commune.decisions().members(rows, recognisedOn).end();
    }

    private static String position(int place) {
        return switch (place) {
            case 0 -> "Tổ trưởng";
            case 1 -> "Tổ phó";
            default -> "Tổ viên";
        };
    }

    private static String address(CommuneSketch commune, String unitName) {
        return unitName + ", " + commune.commune().nameInText();
    }

    /** A residential unit that comes before those of the team, since how many come after is not known yet. */
    private static int neighbour(TeamSketch team, Dice dice) {
        return dice.below(Math.max(1, team.firstUnitInCommune()));
    }

    private static LocalDate anyDay(Dice dice, LocalDate last) {
        int days = (int) ChronoUnit.DAYS.between(CommuneDecisions.FIRST_DAY, last);
        return CommuneDecisions.workingDay(CommuneDecisions.FIRST_DAY.plusDays(dice.between(0, days)));
    }
}
