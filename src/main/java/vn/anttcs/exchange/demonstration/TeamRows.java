package vn.anttcs.exchange.demonstration;

import java.io.IOException;
import java.util.StringJoiner;

/** Writes the teams. */
final class TeamRows implements TeamWalk.Visitor {

    private final Rows rows;

    TeamRows(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void visit(TeamSketch team) throws IOException {
        StringJoiner codes = new StringJoiner(";");
        StringJoiner places = new StringJoiner(" và ");
        for (int unit = 0; unit < team.units(); unit++) {
            codes.add(Rows.code('R', team.firstUnit() + unit));
            places.add(Commune.inText(team.unitName(unit)));
        }
        rows.text(team.commune().commune().code())
                .text(team.code())
                .text("Tổ bảo vệ an ninh, trật tự " + places)
                .text(codes.toString())
                .number(team.authorisedStrength())
                .day(CommuneDecisions.FIRST_DAY);
        team.commune().decisions().teams(rows).end();
    }
}
