package vn.anttcs.exchange.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.shared.Decision;

/** Tổ bảo vệ an ninh, trật tự: a row of the second file. */
public record TeamRow(
        CommuneCode commune,
        String teamCode,
        String name,
        List<String> residentialUnits,
        Integer authorisedStrength,
        LocalDate validFrom,
        Decision decision)
        implements CodedRow {

    private static final int LARGEST_TEAM = 99;

    public TeamRow {
        residentialUnits = List.copyOf(residentialUnits);
    }

    @Override
    public String code() {
        return teamCode;
    }

    static TeamRow read(RowReader reader, LocalDate today) {
        return new TeamRow(
                CommuneCode.read(reader),
                reader.code("teamCode"),
                reader.text("name", 200),
                residentialUnits(reader),
                reader.number("authorisedStrength", 1, LARGEST_TEAM),
                ImportRow.underTheLaw(reader, "validFrom", today),
                ImportRow.decision(reader, today));
    }

    private static List<String> residentialUnits(RowReader reader) {
        String text = reader.text("residentialUnitCodes", 2_000);
        List<String> codes = new ArrayList<>();
        for (String code : text == null ? new String[0] : text.split("\\s*[;,]\\s*", -1)) {
            if (codes.contains(code)) {
                reader.found("residentialUnitCodes", FindingCode.UNIT_TWICE_IN_CELL, code);
            } else if (!code.isEmpty()) {
                codes.add(code);
            }
        }
        return codes;
    }
}
