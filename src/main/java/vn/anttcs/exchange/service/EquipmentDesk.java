package vn.anttcs.exchange.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.anttcs.access.service.UnitTree;
import vn.anttcs.equipment.service.opening.OpeningLine;
import vn.anttcs.equipment.service.opening.OpeningLoad;
import vn.anttcs.exchange.rule.Column;
import vn.anttcs.exchange.rule.EquipmentRow;
import vn.anttcs.exchange.rule.Finding;
import vn.anttcs.exchange.rule.FindingCode;
import vn.anttcs.exchange.rule.ImportTemplate;
import vn.anttcs.organisation.service.KnownCommune;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.shared.Decision;

/**
 * The desk for existing equipment: what stores, teams and members hold already is taken over. Holders are looked up set by
 * set and not remembered, since a file of the nation names as many of them as there are members.
 */
final class EquipmentDesk implements KindDesk {
    private static final ImportTemplate TEMPLATE = ImportTemplate.EQUIPMENT;
    private static final Column STORE = TEMPLATE.column("storeNo");
    private static final Column KIND = TEMPLATE.column("kindCode");
    private static final Column SERIAL = TEMPLATE.column("serialNo");

    /** What rows are held against and stored in. */
    record Registers(OpeningLoad openings, UnitTree units, Decisions decisions) {}

    private final CommuneDesk communes;
    private final Registers registers;
    private final Map<Long, KnownCommune> provinces = new HashMap<>();
    private final Map<String, Long> seen = new HashMap<>();

    EquipmentDesk(CommuneDesk communes, Registers registers) {
        this.communes = communes;
        this.registers = registers;
    }

    private static EquipmentRow values(CheckedRow row) {
        return (EquipmentRow) row.values();
    }

    @Override
    public void place(List<CheckedRow> rows) {
        List<CheckedRow> named =
                rows.stream().filter(row -> values(row).hasOneHolder()).toList();
        rows.stream().filter(row -> !values(row).hasOneHolder()).forEach(EquipmentDesk::refuseHolder);
        List<OpeningLoad.Place> places = registers
                .openings()
                .places(named.stream().map(row -> line(row, null)).toList());
        for (int index = 0; index < named.size(); index++) {
            place(named.get(index), places.get(index));
        }
    }

    private static void refuseHolder(CheckedRow row) {
        row.add(Finding.of(STORE, null, FindingCode.EQUIPMENT_ONE_HOLDER));
    }

    private void place(CheckedRow row, OpeningLoad.Place place) {
        Column column = holder(values(row));
        String name = shown(values(row), column.field());
        if (!place.known()) {
            row.add(Finding.of(column, name, FindingCode.EQUIPMENT_HOLDER_UNKNOWN, name));
            return;
        }
        KnownCommune unit = unit(place.unitId());
        if (unit == null) {
            row.add(Finding.of(column, name, FindingCode.EQUIPMENT_HOLDER_WITHOUT_UNIT, name));
        } else {
            communes.place(row, unit, column, name);
        }
    }

    /** The commune, or the province of a store that belongs to one: its rows stand and fall together like a commune's. */
    private KnownCommune unit(Long unitId) {
        KnownCommune commune = communes.byId(unitId);
        if (commune != null || unitId == null) {
            return commune;
        }
        return provinces.computeIfAbsent(unitId, id -> {
            String code = registers.units().codeOf(id);
            return code == null ? null : new KnownCommune(id, code, code, "PROVINCE", code, null);
        });
    }

    private static Column holder(EquipmentRow row) {
        return TEMPLATE.column(row.storeNo() != null ? "storeNo" : row.teamCode() != null ? "teamCode" : "memberNo");
    }

    @Override
    public void checkFile(List<CheckedRow> rows) {
        List<CheckedRow> complete = complete(rows);
        for (CheckedRow row : complete) {
            EquipmentRow values = values(row);
            Long first = seen.putIfAbsent(key(values), row.row());
            if (first != null) {
                boolean piece = values.serialNo() != null;
                row.add(Finding.of(
                        piece ? SERIAL : KIND,
                        piece ? values.serialNo() : values.kindCode(),
                        piece ? FindingCode.EQUIPMENT_SERIAL_TWICE : FindingCode.EQUIPMENT_OPENED_TWICE,
                        first));
            }
        }
        say(complete, registers.openings().warnings(lines(complete)), true);
    }

    private static String key(EquipmentRow row) {
        return row.serialNo() != null
                ? row.kindCode() + "\t" + row.serialNo()
                : String.join(
                        "\t",
                        row.kindCode(),
                        "",
                        shown(row, holder(row).field()),
                        row.size() == null ? "" : row.size(),
                        row.lotNo() == null ? "" : row.lotNo(),
                        row.state(),
                        row.heldSince().toString());
    }

    @Override
    public void checkRegister(List<CheckedRow> rows) {
        List<CheckedRow> complete =
                complete(rows).stream().filter(row -> row.commune() != null).toList();
        say(complete, registers.openings().check(lines(complete)), false);
    }

    private static void say(List<CheckedRow> rows, List<OpeningLoad.Said> said, boolean warning) {
        for (OpeningLoad.Said one : said) {
            CheckedRow row = rows.get(one.index());
            Column column = TEMPLATE.column(one.field());
            FindingCode code = warning ? FindingCode.EQUIPMENT_WITHOUT_CERTIFICATE : FindingCode.valueOf(one.code());
            row.add(new Finding(column, shown(values(row), one.field()), code, one.arguments()));
        }
    }

    private static List<CheckedRow> complete(List<CheckedRow> rows) {
        return rows.stream().filter(row -> values(row).isComplete()).toList();
    }

    /** What stands in a column of the row, as understood. */
    private static String shown(EquipmentRow row, String field) {
        Object value =
                switch (field) {
                    case "storeNo" -> row.storeNo();
                    case "teamCode" -> row.teamCode();
                    case "memberNo" -> row.memberNo();
                    case "kindCode" -> row.kindCode();
                    case "size" -> row.size();
                    case "lotNo" -> row.lotNo();
                    case "serialNo" -> row.serialNo();
                    case "quantity" -> row.quantity();
                    default -> null;
                };
        return value == null ? null : value.toString();
    }

    private static List<OpeningLine> lines(List<CheckedRow> rows) {
        List<OpeningLine> lines = new ArrayList<>(rows.size());
        rows.forEach(row -> lines.add(line(row, null)));
        return lines;
    }

    @Override
    public void store(List<CheckedRow> rows, Supplier<Instant> stamp) {
        Map<Decision, Long> kept = registers
                .decisions()
                .storeAll(rows.stream().map(row -> values(row).decision()).toList());
        List<OpeningLine> lines = rows.stream()
                .map(row -> line(row, kept.get(values(row).decision())))
                .toList();
        registers.openings().add(lines, stamp.get());
    }

    private static OpeningLine line(CheckedRow row, Long decisionId) {
        EquipmentRow values = values(row);
        return new OpeningLine(
                values.storeNo(),
                values.teamCode(),
                values.memberNo(),
                values.kindCode(),
                values.size(),
                values.lotNo(),
                values.serialNo(),
                values.quantity() == null ? 0 : values.quantity(),
                values.state(),
                values.heldSince(),
                values.priceDong() == null ? null : values.priceDong().longValue(),
                decisionId);
    }
}
