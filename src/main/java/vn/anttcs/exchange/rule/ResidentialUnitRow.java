package vn.anttcs.exchange.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.anttcs.shared.Decision;
import vn.anttcs.shared.FormerProvinces;

/**
 * Thôn, tổ dân phố: a row of the first file.
 *
 * @param kind VILLAGE or RESIDENTIAL_GROUP
 * @param unitClass I, II, III or null
 * @param formerTerritory two digits of the list of 63 provinces, or null
 */
public record ResidentialUnitRow(
        CommuneCode commune,
        String code,
        String name,
        String kind,
        String unitClass,
        Integer households,
        Integer residents,
        BigDecimal areaKm2,
        String formerTerritory,
        LocalDate validFrom,
        Decision decision)
        implements CodedRow {

    private static final int MOST_PEOPLE = 1_000_000;

    static ResidentialUnitRow read(RowReader reader, LocalDate today) {
        return new ResidentialUnitRow(
                CommuneCode.read(reader),
                reader.code("code"),
                reader.text("name", 200),
                reader.word("kind"),
                reader.word("unitClass"),
                reader.number("households", 0, MOST_PEOPLE),
                reader.number("residents", 0, MOST_PEOPLE),
                reader.decimal("areaKm2"),
                formerTerritory(reader),
                ImportRow.notLater(reader, "validFrom", today),
                ImportRow.decision(reader, today));
    }

    private static String formerTerritory(RowReader reader) {
        String text = reader.text("formerTerritoryCode", 20);
        if (text == null) {
            return null;
        }
        String digits = text.matches("\\d") ? "0" + text : text;
        if (!FormerProvinces.CODES.contains(digits)) {
            reader.found("formerTerritoryCode", FindingCode.FORMER_TERRITORY_UNKNOWN);
            return null;
        }
        if (!digits.equals(text)) {
            reader.found("formerTerritoryCode", FindingCode.FORMER_TERRITORY_ZERO_LOST, digits);
        }
        return digits;
    }
}
