package vn.anttcs.exchange.rule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import vn.anttcs.shared.Decision;

/**
 * Trang bị hiện có: a row of what a store, a team or a member holds already.
 *
 * @param storeNo number of a store, or null
 * @param teamCode code of a team, or null
 * @param memberNo number of a member or the citizen id, or null
 * @param state SERVICEABLE or DAMAGED
 * @param heldSince the day since which it is held
 * @param priceDong price of one unit, or null
 */
public record EquipmentRow(
        String storeNo,
        String teamCode,
        String memberNo,
        String kindCode,
        String size,
        String lotNo,
        String serialNo,
        Integer quantity,
        String state,
        LocalDate heldSince,
        Integer priceDong,
        Decision decision)
        implements ImportRow {

    private static final int MOST = 999_999_999;

    static EquipmentRow read(RowReader reader, LocalDate today) {
        return new EquipmentRow(
                reader.code("storeNo"),
                reader.code("teamCode"),
                reader.code("memberNo"),
                reader.text("kindCode", 40),
                reader.text("size", 20),
                reader.text("lotNo", 40),
                reader.text("serialNo", 60),
                reader.number("quantity", 1, MOST),
                reader.word("state"),
                ImportRow.notLater(reader, "heldSince", today),
                reader.number("priceDong", 0, MOST),
                ImportRow.decision(reader, today));
    }

    /** Whether exactly one holder is named. */
    public boolean hasOneHolder() {
        return Stream.of(storeNo, teamCode, memberNo).filter(Objects::nonNull).count() == 1;
    }

    /** Whether all is there that a holding needs. */
    public boolean isComplete() {
        return hasOneHolder() && kindCode != null && quantity != null && state != null && heldSince != null;
    }
}
