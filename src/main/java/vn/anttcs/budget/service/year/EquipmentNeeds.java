package vn.anttcs.budget.service.year;

import java.time.Instant;
import java.util.List;

/** Port: what equipment a unit needs money for in a year. A feature that keeps equipment may implement it; without one there is none. */
public interface EquipmentNeeds {
    /** The needs of a unit and everything below it, as known at a recorded time. */
    List<Need> of(String unitCode, int budgetYear, Instant knownOn);

    /**
     * A need.
     *
     * @param fundingSource code of the catalogue of budget codes, such as {@code CENTRAL_BUDGET}
     * @param fundingLevel code of the catalogue, or null
     * @param classification codes of the catalogue joined by hyphens, or null
     * @param dong what it costs in đồng, zero or more
     * @param remark how it was computed, or null
     */
    record Need(String fundingSource, String fundingLevel, String classification, long dong, String remark) {}
}
