package vn.anttcs.equipment.service.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.anttcs.equipment.api.EquipmentGap;
import vn.anttcs.equipment.api.EquipmentGapLine;
import vn.anttcs.equipment.api.SumEquipmentGap;
import vn.anttcs.equipment.rule.FundingSource;
import vn.anttcs.equipment.rule.request.OpenNeed;
import vn.anttcs.equipment.service.need.GapViews;
import vn.anttcs.platform.persistence.ReadTime;

/**
 * Kinh phí trang bị cần có: what teams of a unit lack and what was approved and has not come, for those who plan the money. What was
 * approved is not counted again as lacking.
 */
@ApplicationScoped
public class NeededMoney {
    private GapViews gaps;
    private ApprovedNeed approved;
    private RequestPlaces places;

    protected NeededMoney() {}

    @Inject
    public NeededMoney(GapViews gaps, ApprovedNeed approved, RequestPlaces places) {
        this.gaps = gaps;
        this.approved = approved;
        this.places = places;
    }

    /**
     * What one funding source would pay for.
     *
     * @param fundingSource {@code CENTRAL} or {@code LOCAL}
     * @param teams in the unit on the day
     * @param lackingDong what the lacking costs beside what was approved, in đồng
     * @param lackingUnpriced how much is lacking that has no price
     * @param approvedDong what was approved and has not come costs, in đồng
     * @param approvedUnpriced how much of that has no price
     */
    public record Part(
            String fundingSource,
            long teams,
            long lackingDong,
            long lackingUnpriced,
            long approvedDong,
            long approvedUnpriced) {}

    /** What is needed in a unit at the two times, funding source by funding source. */
    public List<Part> of(String unitCode, ReadTime time) {
        EquipmentGap gap =
                gaps.sum(new SumEquipmentGap(unitCode, null, null, null, time.validOn(), time.knownOn()), time);
        Map<ApprovedNeed.Part, OpenNeed> open = approved.of(places.below(places.unit(unitCode)), time);
        List<Part> parts = new ArrayList<>();
        for (FundingSource source : FundingSource.values()) {
            OpenNeed sum = open.entrySet().stream()
                    .filter(part -> part.getKey().fundingSource() == source)
                    .map(Map.Entry::getValue)
                    .reduce(OpenNeed.NOTHING, OpenNeed::and);
            List<EquipmentGapLine> lines = gap.lines().stream()
                    .filter(line -> line.fundingSource() == source)
                    .toList();
            parts.add(new Part(
                    source.name(),
                    gap.teams(),
                    lines.stream()
                            .mapToLong(line -> open.getOrDefault(
                                            new ApprovedNeed.Part(source, line.kindCode()), OpenNeed.NOTHING)
                                    .costBeside(line.missing(), line.costDong()))
                            .reduce(0, Math::addExact),
                    lines.stream().mapToLong(EquipmentGapLine::unpriced).sum(),
                    sum.costDong(),
                    sum.unpriced()));
        }
        return parts;
    }
}
