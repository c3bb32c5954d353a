package vn.anttcs.exchange.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import vn.anttcs.exchange.rule.Column;
import vn.anttcs.exchange.rule.Finding;
import vn.anttcs.exchange.rule.FindingCode;
import vn.anttcs.exchange.rule.ImportTemplate;
import vn.anttcs.exchange.rule.TeamRow;
import vn.anttcs.organisation.service.ForceLoad;
import vn.anttcs.organisation.service.KnownPlace;
import vn.anttcs.organisation.service.LoadedTeam;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.shared.Decision;

/** The desk for Tổ bảo vệ an ninh, trật tự. */
final class TeamDesk implements KindDesk {
    private static final Column COMMUNE = ImportTemplate.TEAMS.column("communeCode");
    private static final Column CODE = ImportTemplate.TEAMS.column("teamCode");
    private static final Column UNITS = ImportTemplate.TEAMS.column("residentialUnitCodes");
    private static final Column VALID_FROM = ImportTemplate.TEAMS.column("validFrom");

    private final CommuneDesk communes;
    private final ForceLoad force;
    private final Decisions decisions;
    private final LocalDate today;
    private final SeenInFile codes = new SeenInFile(CODE, FindingCode.TEAM_TWICE_IN_FILE);

    TeamDesk(CommuneDesk communes, ForceLoad force, Decisions decisions, LocalDate today) {
        this.communes = communes;
        this.force = force;
        this.decisions = decisions;
        this.today = today;
    }

    private static TeamRow values(CheckedRow row) {
        return (TeamRow) row.values();
    }

    @Override
    public void place(List<CheckedRow> rows) {
        for (CheckedRow row : rows) {
            if (values(row).commune() != null) {
                communes.place(row, values(row).commune(), COMMUNE);
                communes.checkFirstDay(row, values(row).validFrom(), VALID_FROM);
            }
        }
    }

    @Override
    public void checkFile(List<CheckedRow> rows) {
        rows.forEach(row -> codes.see(row, values(row).teamCode()));
    }

    @Override
    public void checkRegister(List<CheckedRow> rows) {
        Map<String, KnownPlace> known = force.teams(
                rows.stream()
                        .map(row -> values(row).teamCode())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                today);
        Map<String, KnownPlace> places = places(rows);
        for (CheckedRow row : rows) {
            String code = values(row).teamCode();
            if (code != null && known.containsKey(code)) {
                row.add(Finding.of(CODE, code, FindingCode.TEAM_IN_REGISTER));
            }
            values(row).residentialUnits().forEach(unit -> checkPlace(row, unit, places.get(unit)));
        }
    }

    private Map<String, KnownPlace> places(List<CheckedRow> rows) {
        return force.residentialUnits(
                rows.stream()
                        .flatMap(row -> values(row).residentialUnits().stream())
                        .distinct()
                        .toList(),
                today);
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
    public void store(List<CheckedRow> rows, Supplier<Instant> stamp) {
        Map<Decision, Long> kept = decisions.storeAll(
                rows.stream().map(row -> values(row).decision()).toList());
        Map<String, KnownPlace> places = places(rows);
        List<LoadedTeam> loaded = rows.stream()
                .map(row -> loaded(row, places, kept.get(values(row).decision())))
                .toList();
        force.addTeams(loaded, stamp.get());
    }

    /** One head and one deputy, as everywhere where no decision says otherwise. */
    private static LoadedTeam loaded(CheckedRow row, Map<String, KnownPlace> places, Long decisionId) {
        TeamRow values = values(row);
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
