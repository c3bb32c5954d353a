package vn.anttcs.exchange.demonstration;

import java.io.IOException;
import java.time.LocalDate;

/** Writes the members of a team: a head, a deputy and the others. */
final class MemberRows implements TeamWalk.Visitor {

    private final Rows rows;
    private final PersonNames names;
    private final Background background = new Background();
    private final Identifiers identifiers;
    private final MemberSketch.Drawing drawing;

    MemberRows(long seed, Rows rows, PersonNames names) {
        this.rows = rows;
        this.names = names;
        this.identifiers = new Identifiers(seed);
        this.drawing = new MemberSketch.Drawing(seed, names, background, identifiers);
    }

    @Override
    public void visit(TeamSketch team) throws IOException {
        LocalDate firstIntake = drawing.firstIntake(team);
        for (int place = 0; place < team.strength(); place++) {
            row(team, place, drawing.of(team, place, firstIntake));
        }
    }

    private void row(TeamSketch team, int place, MemberSketch member) throws IOException {
        Dice dice = member.dice();
        CommuneSketch commune = team.commune();
        rows.text(team.code())
                .text(member.citizenId())
                .text(names.fullName(member.ethnicity(), member.male(), dice))
                .text(member.male() ? "Nam" : "Nữ")
                .day(member.born())
                .text(member.ethnicity().name())
                .text(member.education())
                .text(background.profession(member.education(), dice))
                .text(dice.percent(95) ? identifiers.phone(team.firstMember() + place, dice) : "")
                .text(address(commune, team.unitName(dice.below(team.units()))))
                .text(dice.percent(8) ? address(commune, commune.units().name(neighbour(team, dice))) : "")
                .text(position(place))
                .day(member.recognisedOn())
                .text(background.formerForce(commune.commune(), member.born(), dice))
                .text(background.priorityGroup(member.born(), dice));
        commune.decisions().members(rows, member.recognisedOn()).end();
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
}
