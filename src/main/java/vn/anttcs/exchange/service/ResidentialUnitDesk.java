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
import vn.anttcs.exchange.rule.ResidentialUnitRow;
import vn.anttcs.organisation.api.ResidentialUnitClass;
import vn.anttcs.organisation.api.ResidentialUnitKind;
import vn.anttcs.organisation.service.ForceLoad;
import vn.anttcs.organisation.service.KnownPlace;
import vn.anttcs.organisation.service.LoadedResidentialUnit;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.shared.Decision;

/** The desk for thôn and tổ dân phố. */
final class ResidentialUnitDesk implements KindDesk {
    private static final Column COMMUNE = ImportTemplate.RESIDENTIAL_UNITS.column("communeCode");
    private static final Column CODE = ImportTemplate.RESIDENTIAL_UNITS.column("code");
    private static final Column VALID_FROM = ImportTemplate.RESIDENTIAL_UNITS.column("validFrom");

    private final CommuneDesk communes;
    private final ForceLoad force;
    private final Decisions decisions;
    private final LocalDate today;
    private final SeenInFile codes = new SeenInFile(CODE, FindingCode.UNIT_TWICE_IN_FILE);

    ResidentialUnitDesk(CommuneDesk communes, ForceLoad force, Decisions decisions, LocalDate today) {
        this.communes = communes;
        this.force = force;
        this.decisions = decisions;
        this.today = today;
    }

    private static ResidentialUnitRow values(CheckedRow row) {
        return (ResidentialUnitRow) row.values();
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
        rows.forEach(row -> codes.see(row, values(row).code()));
    }

    @Override
    public void checkRegister(List<CheckedRow> rows) {
        Map<String, KnownPlace> known = force.residentialUnits(
                rows.stream()
                        .map(row -> values(row).code())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                today);
        for (CheckedRow row : rows) {
            String code = values(row).code();
            if (code != null && known.containsKey(code)) {
                row.add(Finding.of(CODE, code, FindingCode.UNIT_IN_REGISTER));
            }
        }
    }

    @Override
    public void store(List<CheckedRow> rows, Supplier<Instant> stamp) {
        Map<Decision, Long> kept = decisions.storeAll(
                rows.stream().map(row -> values(row).decision()).toList());
        List<LoadedResidentialUnit> loaded = rows.stream()
                .map(row -> loaded(row, kept.get(values(row).decision())))
                .toList();
        force.addResidentialUnits(loaded, stamp.get());
    }

    private static LoadedResidentialUnit loaded(CheckedRow row, Long decisionId) {
        ResidentialUnitRow values = values(row);
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
