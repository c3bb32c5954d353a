package vn.anttcs.exchange.service;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import vn.anttcs.exchange.rule.FindingCode;
import vn.anttcs.exchange.rule.ImportTemplate;
import vn.anttcs.exchange.rule.ResidentialUnitRow;
import vn.anttcs.organisation.api.ResidentialUnitClass;
import vn.anttcs.organisation.api.ResidentialUnitKind;
import vn.anttcs.organisation.service.LoadedResidentialUnit;
import vn.anttcs.shared.Decision;

/** The desk for thôn and tổ dân phố. */
final class ResidentialUnitDesk extends CodedDesk<ResidentialUnitRow> {
    private static final Layout<ResidentialUnitRow> LAYOUT = new Layout<>(
            ImportTemplate.RESIDENTIAL_UNITS,
            ResidentialUnitRow.class,
            "code",
            FindingCode.UNIT_TWICE_IN_FILE,
            FindingCode.UNIT_IN_REGISTER);

    ResidentialUnitDesk(Registers registers) {
        super(registers, LAYOUT);
    }

    @Override
    Set<String> known(List<String> wanted) {
        return force().residentialUnits(wanted, today()).keySet();
    }

    @Override
    void store(List<CheckedRow> rows, Map<Decision, Long> kept, Supplier<Instant> stamp) {
        List<LoadedResidentialUnit> loaded = rows.stream()
                .map(row -> loaded(row, values(row), kept.get(values(row).decision())))
                .toList();
        force().addResidentialUnits(loaded, stamp.get());
    }

    private static LoadedResidentialUnit loaded(CheckedRow row, ResidentialUnitRow values, Long decisionId) {
        return new LoadedResidentialUnit(
                values.code(),
                row.commune().unitId(),
                values.name(),
                ResidentialUnitKind.valueOf(values.kind()),
                values.unitClass() == null ? null : ResidentialUnitClass.valueOf(values.unitClass()),
                values.households(),
                values.residents(),
                values.areaKm2(),
                values.formerTerritory(),
                values.validFrom(),
                decisionId);
    }
}
