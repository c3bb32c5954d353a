package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.anttcs.budget.persistence.SimulationRow;
import vn.anttcs.budget.rule.teamsize.TeamSizes;
import vn.anttcs.organisation.api.TeamExtent;
import vn.anttcs.organisation.service.ExtentLedger;
import vn.anttcs.organisation.service.PlaceLedger;
import vn.anttcs.platform.persistence.ReadTime;

/** Số lượng thành viên theo tiêu chí của cả đơn vị: adds what the rules on team sizes give, a place of several teams once. */
@ApplicationScoped
public class SimulationHeadcounts {
    private static final int CHUNK = 1_000;

    private TeamSizeDesk desk;

    protected SimulationHeadcounts() {}

    @Inject
    public SimulationHeadcounts(TeamSizeDesk desk) {
        this.desk = desk;
    }

    /** The day on which teams are sized: that of the force, or the last one of the months. */
    static LocalDate day(SimulationRow.Asked asked) {
        return asked.forceOn() == null ? asked.toMonth().atEndOfMonth() : asked.forceOn();
    }

    /** The day by whose rules they are sized, which is always the last one. */
    List<SimulationRow.Headcount> of(SimulationPlan plan) {
        SimulationRow.Asked asked = plan.asked();
        ReadTime standing = new ReadTime(day(asked), asked.knownOn());
        ReadTime ruled = new ReadTime(asked.toMonth().atEndOfMonth(), asked.knownOn());
        List<Adding> sums = new ArrayList<>();
        plan.books().forEach(book -> sums.add(new Adding(book)));
        Set<PlaceLedger.Part> parts = plan.wantedOfSizes().ofPlaces();
        List<Long> teams = desk.teams(plan.units(), standing);
        for (int from = 0; from < teams.size(); from += CHUNK) {
            for (ExtentLedger.Stand stand :
                    desk.stands(teams.subList(from, Math.min(teams.size(), from + CHUNK)), standing, parts)) {
                sums.forEach(sum -> sum.add(stand, ruled));
            }
        }
        List<SimulationRow.Headcount> all = new ArrayList<>();
        for (int scenario = 0; scenario < sums.size(); scenario++) {
            all.add(sums.get(scenario).headcount(scenario));
        }
        return all;
    }

    private static final class Adding {
        private final PolicyBook book;
        private final Map<PolicyArea.Site, Optional<PolicyBook.Entry>> policies = new HashMap<>();
        private final Set<List<Long>> places = new HashSet<>();
        private long teams;
        private long unsized;
        private long least;
        private long most;
        private long authorised;
        private long strength;

        private Adding(PolicyBook book) {
            this.book = book;
        }

        private void add(ExtentLedger.Stand stand, ReadTime ruled) {
            TeamExtent extent = stand.extent();
            TeamSizeDesk.Sized sized = TeamSizeDesk.sized(
                    stand,
                    policies.computeIfAbsent(
                            PolicyArea.Site.of(stand.place()), site -> book.sizes(stand.place(), ruled.validOn())));
            TeamSizes.Size size = sized.size();
            teams++;
            authorised += extent.authorisedMembers() == null ? 0 : extent.authorisedMembers();
            strength += extent.strength();
            if (size == null || size.outcome() != TeamSizes.Outcome.KNOWN) {
                unsized++;
            } else if (extent.sharingTeams() == 1 || places.add(extent.residentialUnits())) {
                least += (long) size.least() * size.teams();
                most += (long) size.most() * size.teams();
            }
        }

        private SimulationRow.Headcount headcount(int scenario) {
            return new SimulationRow.Headcount(scenario, teams, unsized, least, most, authorised, strength);
        }
    }
}
