package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.organisation.api.Extent;
import vn.anttcs.organisation.api.TeamWorkKind;
import vn.anttcs.organisation.api.TeamWorkReason;
import vn.anttcs.organisation.persistence.Communes;
import vn.anttcs.organisation.persistence.LineageRows;
import vn.anttcs.organisation.persistence.LineageStep;
import vn.anttcs.organisation.persistence.TeamWorkRows;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;

/**
 * Xã, phường qua các đợt sắp xếp: what is recorded late for a commune that has ended goes on in its successors, by the
 * same rule as if it had been there when the map changed.
 */
@ApplicationScoped
public class CommunePath {
    private Communes communes;
    private LineageRows lineage;
    private TeamWork work;

    protected CommunePath() {}

    @Inject
    public CommunePath(Communes communes, LineageRows lineage, TeamWork work) {
        this.communes = communes;
        this.lineage = lineage;
        this.work = work;
    }

    /**
     * Days in one commune.
     *
     * @param communeId or null when nobody knows, with the reason and the unit whose officers decide
     */
    record Stay(DateRange days, Long communeId, TeamWorkReason reason, Long decidingId) {}

    /** Where something that lies in a commune on a day lies from then on, as known now. */
    List<Stay> from(long communeId, LocalDate day, Recording recording) {
        List<Stay> stays = new ArrayList<>();
        long at = communeId;
        LocalDate from = day;
        while (true) {
            LocalDate end = communes.endOf(at).orElse(DateRange.OPEN_END);
            if (end.equals(DateRange.OPEN_END) || !end.isAfter(from)) {
                stays.add(new Stay(DateRange.from(from), at, null, null));
                return stays;
            }
            stays.add(new Stay(DateRange.of(from, end), at, null, null));
            List<LineageStep> steps = successors(at, end, recording);
            if (steps.size() != 1 || steps.get(0).extent() != Extent.WHOLE) {
                stays.add(undecided(at, end, steps, recording));
                return stays;
            }
            at = steps.get(0).newUnitId();
            from = end;
        }
    }

    private List<LineageStep> successors(long unitId, LocalDate end, Recording recording) {
        return lineage.forward(unitId, end.minusDays(1), recording.stamp()).stream()
                .filter(step -> step.effectiveOn().equals(end))
                .toList();
    }

    private Stay undecided(long unitId, LocalDate end, List<LineageStep> steps, Recording recording) {
        if (steps.isEmpty()) {
            Long deciding = work.above(List.of(unitId), new ReadTime(end.minusDays(1), recording.stamp()));
            return new Stay(DateRange.from(end), null, TeamWorkReason.COMMUNE_WITHOUT_SUCCESSOR, deciding);
        }
        List<Long> successors = steps.stream().map(LineageStep::newUnitId).toList();
        Long deciding = work.above(successors, new ReadTime(end, recording.stamp()));
        return new Stay(DateRange.from(end), null, TeamWorkReason.COMMUNE_DIVIDED, deciding);
    }

    /** Opens the work that the stays of a residential unit leave. */
    void open(long residentialUnitId, List<Stay> stays, Recording recording) {
        work.open(
                stays.stream()
                        .filter(stay -> stay.communeId() == null)
                        .map(stay -> new TeamWorkRows.Work(
                                TeamWorkKind.RESIDENTIAL_UNIT_COMMUNE_UNKNOWN,
                                residentialUnitId,
                                stay.decidingId(),
                                stay.days().from(),
                                stay.reason()))
                        .toList(),
                recording);
    }
}
