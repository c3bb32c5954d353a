package vn.anttcs.exchange.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.anttcs.duty.service.SheetLoad;
import vn.anttcs.exchange.rule.Column;
import vn.anttcs.exchange.rule.DutyRow;
import vn.anttcs.exchange.rule.Finding;
import vn.anttcs.exchange.rule.FindingCode;
import vn.anttcs.exchange.rule.ImportTemplate;
import vn.anttcs.organisation.service.ForceLoad;
import vn.anttcs.organisation.service.KnownCommune;
import vn.anttcs.organisation.service.KnownPlace;

/** The desk for duty: the rows of a team and month make one sheet, which replaces the draft that there is. */
final class DutyDesk implements KindDesk {
    private static final ImportTemplate TEMPLATE = ImportTemplate.DUTY;
    private static final Column TEAM = TEMPLATE.column("teamCode");
    private static final Map<String, Column> COLUMNS = Map.of(
            "memberNo", TEMPLATE.column("memberNo"),
            "day", TEMPLATE.column("day"),
            "kind", TEMPLATE.column("dutyKind"),
            "hours", TEMPLATE.column("hours"),
            "basisNo", TEMPLATE.column("basisNo"),
            "placeCode", TEMPLATE.column("placeCode"));

    private record Sheet(long teamId, String teamCode, YearMonth month) {}

    private final CommuneDesk communes;
    private final ForceLoad force;
    private final SheetLoad sheets;
    private final LocalDate today;
    private final Map<String, KnownPlace> teams = new HashMap<>();

    DutyDesk(CommuneDesk communes, ForceLoad force, SheetLoad sheets, LocalDate today) {
        this.communes = communes;
        this.force = force;
        this.sheets = sheets;
        this.today = today;
    }

    private static DutyRow values(CheckedRow row) {
        return (DutyRow) row.values();
    }

    @Override
    public void place(List<CheckedRow> rows) {
        lookUpTeams(rows);
        for (CheckedRow row : rows) {
            String code = values(row).teamCode();
            KnownPlace team = code == null ? null : teams.get(code);
            if (team != null) {
                place(row, code, team);
            } else if (code != null) {
                row.add(Finding.of(TEAM, code, FindingCode.TEAM_UNKNOWN, code));
            }
        }
    }

    private void lookUpTeams(List<CheckedRow> rows) {
        List<String> wanted = rows.stream()
                .map(row -> values(row).teamCode())
                .filter(Objects::nonNull)
                .filter(code -> !teams.containsKey(code))
                .distinct()
                .toList();
        if (!wanted.isEmpty()) {
            wanted.forEach(code -> teams.put(code, null));
            teams.putAll(force.teams(wanted, today));
        }
    }

    private void place(CheckedRow row, String code, KnownPlace team) {
        row.teamId(team.id());
        KnownCommune commune = communes.byId(team.communeId());
        if (commune == null) {
            row.add(Finding.of(TEAM, code, FindingCode.TEAM_NOT_ACTIVE, code));
        } else {
            communes.place(row, commune, TEAM, code);
        }
    }

    /** Nothing: what must not be twice on a sheet, the rules of duty say. */
    @Override
    public void checkFile(List<CheckedRow> rows) {}

    @Override
    public void checkRegister(List<CheckedRow> rows) {
        bySheet(rows).forEach((sheet, lines) -> {
            List<SheetLoad.Line> given = lines.stream().map(DutyDesk::line).toList();
            for (SheetLoad.LineFault fault : sheets.check(sheet.teamId(), sheet.month(), given)) {
                CheckedRow row = lines.get(Math.max(0, fault.index()));
                Column column = fault.field() == null ? TEAM : COLUMNS.get(fault.field());
                row.add(new Finding(
                        column,
                        shown(values(row), column.field()),
                        FindingCode.valueOf(fault.code()),
                        fault.arguments()));
            }
        });
    }

    /** What stands in a column of the row, as understood. */
    private static String shown(DutyRow row, String field) {
        Object value =
                switch (field) {
                    case "memberNo" -> row.memberNo();
                    case "day" -> Days.written(row.day());
                    case "hours" -> row.hours();
                    case "basisNo" -> row.basisNo();
                    case "placeCode" -> row.placeCode();
                    case "teamCode" -> row.teamCode();
                    default -> null;
                };
        return value == null ? null : value.toString();
    }

    private static Map<Sheet, List<CheckedRow>> bySheet(List<CheckedRow> rows) {
        return rows.stream()
                .filter(row -> row.teamId() != 0 && values(row).isComplete())
                .collect(Collectors.groupingBy(
                        row -> new Sheet(
                                row.teamId(),
                                values(row).teamCode(),
                                YearMonth.from(values(row).day())),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static SheetLoad.Line line(CheckedRow row) {
        DutyRow values = values(row);
        return new SheetLoad.Line(
                values.memberNo(),
                values.day(),
                values.dutyKind(),
                values.hours(),
                values.basisNo(),
                values.placeCode(),
                values.note());
    }

    /** Each sheet takes a stamp of its own, all in the one transaction. */
    @Override
    public void store(List<CheckedRow> rows, Supplier<Instant> stamp) {
        bySheet(rows)
                .forEach((sheet, lines) -> sheets.enter(
                        sheet.teamCode(),
                        sheet.month(),
                        lines.stream().map(DutyDesk::line).toList()));
    }
}
