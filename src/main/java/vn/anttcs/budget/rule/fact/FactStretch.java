package vn.anttcs.budget.rule.fact;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.SourceRecord;

/**
 * Khoảng dữ kiện: facts that hold together over some days, with the records that say so.
 *
 * @param period the days
 * @param facts what holds on each of them
 * @param sources the records, by fact; may be empty
 */
public record FactStretch(DateRange period, Facts facts, Map<Fact, List<SourceRecord>> sources) {

    public FactStretch {
        Objects.requireNonNull(period, "a stretch has its days");
        Objects.requireNonNull(facts, "a stretch has its facts");
        sources = Map.copyOf(sources);
    }
}
