package vn.anttcs.exchange.demonstration;

import java.io.IOException;

/** Writes the residential units that a team covers. */
final class UnitRows implements TeamWalk.Visitor {

    private final long seed;
    private final Rows rows;

    UnitRows(long seed, Rows rows) {
        this.seed = seed;
        this.rows = rows;
    }

    @Override
    public void visit(TeamSketch team) throws IOException {
        for (int unit = 0; unit < team.units(); unit++) {
            row(team, unit);
        }
    }

    private void row(TeamSketch team, int unit) throws IOException {
        CommuneSketch commune = team.commune();
        Dice dice = new Dice(seed, "residential unit", team.firstUnit() + unit);
        boolean group = UnitNames.isGroup(commune.commune());
        int households = group ? dice.between(150, 700) : dice.between(70, 420);
        int residents = households * dice.between(32, 44) / 10;
        rows.text(commune.commune().code())
                .text(Rows.code('R', team.firstUnit() + unit))
                .text(team.unitName(unit))
                .text(group ? "Tổ dân phố" : "Thôn")
                .text(unitClass(group, households))
                .number(households)
                .number(residents)
                .text(dice.percent(80) ? area(group, dice) : "")
                .text(commune.territory().formerProvince())
                .day(CommuneDecisions.FIRST_DAY);
        commune.decisions().residentialUnits(rows).end();
    }

    private static String unitClass(boolean group, int households) {
        int larger = group ? 500 : 300;
        if (households >= larger) {
            return "I";
        }
        return households >= larger / 2 ? "II" : "III";
    }

    private static String area(boolean group, Dice dice) {
        int hundredths = group ? dice.between(6, 180) : dice.between(60, 1_500);
        return hundredths / 100 + "." + Rows.digits(hundredths % 100, 2);
    }
}
