package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.organisation.api.RecordStatus;
import vn.anttcs.organisation.api.TeamWorkKind;
import vn.anttcs.organisation.persistence.Presence;
import vn.anttcs.organisation.persistence.ResidentialUnitFact;
import vn.anttcs.organisation.persistence.ResidentialUnitRows;
import vn.anttcs.organisation.persistence.TeamFact;
import vn.anttcs.organisation.persistence.TeamRows;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;

/**
 * Tổ theo thôn, tổ dân phố: lets teams stand where their residential units lie. A team whose residential units end up in
 * several communes stands in none and is left as work to do.
 */
@ApplicationScoped
public class TeamSettlement {
    private TeamRows teams;
    private DatedSets sets;
    private DatedRows rows;
    private TeamWork work;

    protected TeamSettlement() {}

    @Inject
    public TeamSettlement(TeamRows teams, DatedSets sets, DatedRows rows, TeamWork work) {
        this.teams = teams;
        this.sets = sets;
        this.rows = rows;
        this.work = work;
    }

    /**
     * What became of a team.
     *
     * @param communeId where it stands after its last change, or null
     * @param apart the first day on which its residential units lie in several communes, if they do
     */
    record Settled(long teamId, String name, Long communeId, boolean moved, Optional<LocalDate> apart) {}

    /** Locks the teams that cover any of the residential units on the day or later: before the stamp is taken. */
    Set<Long> lock(Collection<Long> residentialUnitIds, LocalDate from) {
        Set<Long> covering = teams.covering(residentialUnitIds, from);
        teams.lockAll(covering);
        return covering;
    }

    /** A residential unit has got its commune: its own work is done, and its teams, locked before, follow. */
    void residentialUnitDecided(long id, Collection<Long> teamIds, LocalDate from, Recording recording) {
        work.close(TeamWorkKind.RESIDENTIAL_UNIT_COMMUNE_UNKNOWN, List.of(id), recording);
        settle(teamIds, from, recording);
    }

    /**
     * Lets teams stand where their residential units lie, from a day on. The caller has locked them. Only what changes
     * is written.
     */
    List<Settled> settle(Collection<Long> teamIds, LocalDate from, Recording recording) {
        if (teamIds.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Dated<Presence>>> coverage = byIdentity(sets.standing(TeamRows.COVERAGE, teamIds));
        Map<Long, List<Dated<ResidentialUnitFact>>> places =
                byIdentity(sets.standing(ResidentialUnitRows.FACTS, covered(coverage)));
        List<Settled> settled = new ArrayList<>();
        Rewriting rewriting = new Rewriting(from, recording);
        byIdentity(sets.standing(TeamRows.FACTS, teamIds)).forEach((teamId, facts) -> {
            List<Dated<Presence>> own = coverage.getOrDefault(teamId, List.of());
            List<Dated<ResidentialUnitFact>> ownPlaces = own.stream()
                    .map(row -> Long.valueOf(row.key()))
                    .distinct()
                    .flatMap(place -> places.getOrDefault(place, List.of()).stream())
                    .toList();
            settled.add(rewriting.settle(teamId, facts, new CommunePieces(own, ownPlaces)));
        });
        rewriting.write();
        work.settle(settled, places, recording);
        return settled;
    }

    private static Set<Long> covered(Map<Long, List<Dated<Presence>>> coverage) {
        Set<Long> covered = new HashSet<>();
        coverage.values().forEach(own -> own.forEach(row -> covered.add(Long.valueOf(row.key()))));
        return covered;
    }

    private static <T extends Record> Map<Long, List<Dated<T>>> byIdentity(List<Dated<T>> facts) {
        return facts.stream().collect(Collectors.groupingBy(Dated::identity));
    }

    /** Collects what is to be superseded and added, so that a whole province is written in two batches. */
    private final class Rewriting {
        private final LocalDate from;
        private final Recording recording;
        private final List<Dated<TeamFact>> old = new ArrayList<>();
        private final List<Dated<TeamFact>> added = new ArrayList<>();

        Rewriting(LocalDate from, Recording recording) {
            this.from = from;
            this.recording = recording;
        }

        Settled settle(long teamId, List<Dated<TeamFact>> facts, CommunePieces communes) {
            Dated<TeamFact> last = facts.get(facts.size() - 1);
            Long commune = last.values().communeId();
            boolean moved = false;
            Optional<LocalDate> apart = Optional.empty();
            for (Dated<TeamFact> fact : facts) {
                Optional<DateRange> days = fact.valid().intersect(DateRange.from(from));
                if (days.isEmpty()) {
                    continue;
                }
                List<CommunePieces.Piece> pieces = pieces(fact, days.get(), communes, commune);
                moved |= rewrite(fact, days.get(), pieces);
                commune = pieces.get(pieces.size() - 1).communeId();
                apart = apart.or(() -> firstApart(pieces));
            }
            return new Settled(teamId, last.values().name(), commune, moved, apart);
        }

        /** A dissolved team stays with its last commune. */
        private List<CommunePieces.Piece> pieces(
                Dated<TeamFact> fact, DateRange days, CommunePieces communes, Long lastCommune) {
            return fact.values().state() == RecordStatus.ACTIVE
                    ? communes.of(days, fact.values().communeId())
                    : List.of(new CommunePieces.Piece(days, lastCommune, false));
        }

        private boolean rewrite(Dated<TeamFact> fact, DateRange days, List<CommunePieces.Piece> pieces) {
            Long before = fact.values().communeId();
            if (pieces.stream().allMatch(piece -> Objects.equals(piece.communeId(), before))) {
                return false;
            }
            old.add(fact);
            Recording same = new Recording(recording.stamp(), fact.decisionId());
            for (DateRange rest : fact.valid().minus(days)) {
                added.add(rows.row(fact.identity(), null, rest, fact.values(), same));
            }
            for (CommunePieces.Piece piece : pieces) {
                boolean stays = Objects.equals(piece.communeId(), before);
                TeamFact values = fact.values().in(piece.communeId());
                added.add(rows.row(fact.identity(), null, piece.days(), values, stays ? same : recording));
            }
            return true;
        }

        private Optional<LocalDate> firstApart(List<CommunePieces.Piece> pieces) {
            return pieces.stream()
                    .filter(CommunePieces.Piece::apart)
                    .map(piece -> piece.days().from())
                    .findFirst();
        }

        void write() {
            sets.supersede(TeamRows.FACTS, old, recording.stamp());
            rows.add(TeamRows.FACTS, added);
        }
    }
}
