package vn.anttcs.equipment.service.request;

import java.time.LocalDate;

/** Port: the budget of the year, in which what comes by an order is spent. The feature that keeps the budget implements it. */
public interface EquipmentSpending {
    /**
     * A line of the budget of a unit.
     *
     * @param fundingSource {@code CENTRAL_BUDGET} or {@code LOCAL_BUDGET}
     * @param fundingLevel or null
     * @param classification codes joined by hyphens, or null
     */
    record Line(long unitId, int year, String fundingSource, String fundingLevel, String classification) {}

    /**
     * What came and is spent.
     *
     * @param documentNo number of the delivery note
     * @param note what it was spent on
     * @param dong what it comes to, above zero
     */
    record Spent(LocalDate spentOn, String documentNo, LocalDate documentDate, String note, long dong) {}

    /** Refuses a line whose codes are not in use on a day. */
    void refuseUnknown(Line line, LocalDate day);

    /** Holds the budget until commit. Whoever spends does so before the movement is stamped. */
    void lock(Line line);

    /** Books what came as spent, refused where a ceiling stops it; gives the number of the act. */
    String spend(Line line, Spent spent);

    /** Takes back an act as a whole by a counter act, and gives its number. */
    String takeBack(Line line, String actNo, LocalDate day, String reason);
}
