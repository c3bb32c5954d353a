package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.anttcs.organisation.api.TeamEntry;
import vn.anttcs.organisation.api.TeamEntryKind;
import vn.anttcs.organisation.persistence.Presence;
import vn.anttcs.organisation.persistence.TeamFact;
import vn.anttcs.organisation.persistence.TeamNumber;
import vn.anttcs.organisation.persistence.TeamRows;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.Decision;

/** Lịch sử của Tổ: everything that was ever recorded of one, by both times. */
@ApplicationScoped
public class TeamTimeline {
    private static final Comparator<TeamEntry> ORDER = Comparator.comparing(TeamEntry::validFrom)
            .thenComparing(TeamEntry::recordedAt)
            .thenComparing(TeamEntry::fact);

    private DatedRows rows;
    private Decisions decisions;
    private TeamCodes codes;

    protected TeamTimeline() {}

    @Inject
    public TeamTimeline(DatedRows rows, Decisions decisions, TeamCodes codes) {
        this.rows = rows;
        this.decisions = decisions;
        this.codes = codes;
    }

    /** The entries known at a recorded time, in the order of days, then of recording. */
    public List<TeamEntry> of(long teamId, Instant knownOn) {
        List<Dated<TeamFact>> facts = rows.everything(TeamRows.FACTS, teamId, knownOn);
        List<Dated<Presence>> coverage = rows.everything(TeamRows.COVERAGE, teamId, knownOn);
        List<Dated<TeamNumber>> numbers = rows.everything(TeamRows.NUMBERS, teamId, knownOn);
        List<Long> cited = new ArrayList<>();
        facts.forEach(row -> cited.add(row.decisionId()));
        coverage.forEach(row -> cited.add(row.decisionId()));
        numbers.forEach(row -> cited.add(row.decisionId()));
        Map<Long, String> places = codes.places(coverage);
        Writing writing = new Writing(knownOn, decisions.findAll(cited));
        List<TeamEntry> entries = new ArrayList<>();
        facts.forEach(row -> entries.add(writing.fact(row, commune(row, knownOn))));
        coverage.forEach(row -> entries.add(writing.place(row, places.get(Long.valueOf(row.key())))));
        numbers.forEach(row -> entries.add(writing.number(row)));
        return entries.stream().sorted(ORDER).toList();
    }

    private String commune(Dated<TeamFact> fact, Instant knownOn) {
        Long commune = fact.values().communeId();
        return commune == null
                ? null
                : codes.communes(Set.of(commune), new ReadTime(fact.valid().from(), knownOn))
                        .get(commune);
    }

    /** Entries as of a recorded time, with their decisions. */
    private record Writing(Instant knownOn, Map<Long, Decision> decisions) {
        TeamEntry fact(Dated<TeamFact> row, String communeCode) {
            TeamFact values = row.values();
            return entry(TeamEntryKind.FACTS, row, values, communeCode, null, null);
        }

        TeamEntry place(Dated<Presence> row, String residentialUnit) {
            return entry(TeamEntryKind.RESIDENTIAL_UNIT, row, null, null, residentialUnit, null);
        }

        TeamEntry number(Dated<TeamNumber> row) {
            return entry(TeamEntryKind.AUTHORISED_STRENGTH, row, null, null, null, row.values());
        }

        // Six parts because an entry is one of three shapes in one record of the contract.
        private TeamEntry entry(
                TeamEntryKind kind,
                Dated<?> row,
                TeamFact fact,
                String communeCode,
                String residentialUnit,
                TeamNumber number) {
            return new TeamEntry(
                    kind,
                    row.valid().from(),
                    ResidentialUnitViews.end(row),
                    row.recordedAt(),
                    row.supersededAt().isAfter(knownOn) ? null : row.supersededAt(),
                    row.decisionId() == null ? null : decisions.get(row.decisionId()),
                    fact == null ? null : fact.state(),
                    fact == null ? null : fact.name(),
                    communeCode,
                    residentialUnit,
                    number == null ? null : number.members(),
                    number == null ? null : number.heads(),
                    number == null ? null : number.deputies());
        }
    }
}
