package vn.anttcs.exchange.service;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import vn.anttcs.exchange.rule.Column;
import vn.anttcs.exchange.rule.Finding;
import vn.anttcs.exchange.rule.FindingCode;
import vn.anttcs.exchange.rule.ImportTemplate;
import vn.anttcs.exchange.rule.TeamRow;
import vn.anttcs.organisation.service.KnownPlace;
import vn.anttcs.organisation.service.LoadedTeam;
import vn.anttcs.shared.Decision;

/** The desk for Tổ bảo vệ an ninh, trật tự. */
final class TeamDesk extends CodedDesk<TeamRow> {
    private static final Column UNITS = ImportTemplate.TEAMS.column("residentialUnitCodes");
    private static final Layout<TeamRow> LAYOUT = new Layout<>(
            ImportTemplate.TEAMS,
            TeamRow.class,
            "teamCode",
            FindingCode.TEAM_TWICE_IN_FILE,
            FindingCode.TEAM_IN_REGISTER);

    TeamDesk(Registers registers) {
        super(registers, LAYOUT);
    }

    @Override
    Set<String> known(List<String> wanted) {
        return force().teams(wanted, today()).keySet();
    }

    @Override
    public void checkRegister(List<CheckedRow> rows) {
        super.checkRegister(rows);
        Map<String, KnownPlace> places = places(rows);
        for (CheckedRow row : rows) {
            values(row).residentialUnits().forEach(unit -> checkPlace(row, unit, places.get(unit)));
        }
    }

    private Map<String, KnownPlace> places(List<CheckedRow> rows) {
        return force().residentialUnits(
                        rows.stream()
                                .flatMap(row -> values(row).residentialUnits().stream())
                                .distinct()
                                .toList(),
                        today());
    }

    private static void checkPlace(CheckedRow row, String code, KnownPlace place) {
        if (place == null) {
            row.add(Finding.of(UNITS, code, FindingCode.UNIT_UNKNOWN, code));
        } else if (row.commune() != null
                && !Objects.equals(place.communeId(), row.commune().unitId())) {
            row.add(Finding.of(
                    UNITS, code, FindingCode.UNIT_ELSEWHERE, code, row.commune().name()));
        }
    }

    @Override
    void store(List<CheckedRow> rows, Map<Decision, Long> kept, Supplier<Instant> stamp) {
        Map<String, KnownPlace> places = places(rows);
        List<LoadedTeam> loaded = rows.stream()
                .map(row ->
                        loaded(row, values(row), places, kept.get(values(row).decision())))
                .toList();
        force().addTeams(loaded, stamp.get());
    }

    /** One head and one deputy, as everywhere where no decision says otherwise. */
    private static LoadedTeam loaded(CheckedRow row, TeamRow values, Map<String, KnownPlace> places, Long decisionId) {
        return new LoadedTeam(
                values.teamCode(),
                row.commune().unitId(),
                values.name(),
                values.residentialUnits().stream()
                        .map(unit -> places.get(unit).id())
                        .toList(),
                values.authorisedStrength(),
                1,
                1,
                values.validFrom(),
                decisionId);
    }
}
