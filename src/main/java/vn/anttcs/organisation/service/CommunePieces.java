package vn.anttcs.organisation.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import vn.anttcs.organisation.api.RecordStatus;
import vn.anttcs.organisation.persistence.Presence;
import vn.anttcs.organisation.persistence.ResidentialUnitFact;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.shared.DateRange;

/**
 * Where a team stands, day by day, from what it covers: the one commune of its residential units, or none while one of
 * them is undecided or they lie in several.
 */
final class CommunePieces {
    /**
     * Days on which a team stands in the same commune.
     *
     * @param communeId or null
     * @param apart whether its residential units lie in several communes
     */
    record Piece(DateRange days, Long communeId, boolean apart) {}

    private final List<Dated<Presence>> coverage;
    private final List<Dated<ResidentialUnitFact>> places;

    CommunePieces(List<Dated<Presence>> coverage, List<Dated<ResidentialUnitFact>> places) {
        this.coverage = coverage;
        this.places = places;
    }

    /** The pieces of a period, in order; days on which the team covers nothing keep the commune given. */
    List<Piece> of(DateRange period, Long otherwise) {
        List<Piece> pieces = new ArrayList<>();
        List<LocalDate> cuts = cuts(period);
        for (int index = 0; index + 1 < cuts.size(); index++) {
            add(pieces, piece(DateRange.of(cuts.get(index), cuts.get(index + 1)), otherwise));
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, Piece next) {
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && Objects.equals(last.communeId(), next.communeId()) && last.apart() == next.apart()) {
            DateRange days = DateRange.of(last.days().from(), next.days().to());
            pieces.set(pieces.size() - 1, new Piece(days, next.communeId(), next.apart()));
        } else {
            pieces.add(next);
        }
    }

    private List<LocalDate> cuts(DateRange period) {
        TreeSet<LocalDate> cuts = new TreeSet<>(Set.of(period.from(), period.to()));
        coverage.forEach(row -> cut(cuts, row.valid(), period));
        places.forEach(row -> cut(cuts, row.valid(), period));
        return List.copyOf(cuts);
    }

    private static void cut(Set<LocalDate> cuts, DateRange valid, DateRange period) {
        if (period.contains(valid.from())) {
            cuts.add(valid.from());
        }
        if (period.contains(valid.to())) {
            cuts.add(valid.to());
        }
    }

    private Piece piece(DateRange days, Long otherwise) {
        Set<Long> covered = new HashSet<>();
        coverage.stream()
                .filter(row -> row.valid().contains(days.from()))
                .forEach(row -> covered.add(Long.valueOf(row.key())));
        Set<Long> communes = new HashSet<>();
        places.stream()
                .filter(row -> covered.contains(row.identity()) && row.valid().contains(days.from()))
                .filter(row -> row.values().state() == RecordStatus.ACTIVE)
                .forEach(row -> communes.add(row.values().communeId()));
        if (communes.isEmpty()) {
            return new Piece(days, otherwise, false);
        }
        boolean apart = communes.stream().filter(Objects::nonNull).count() > 1;
        Long commune = communes.size() == 1 ? communes.iterator().next() : null;
        return new Piece(days, commune, apart);
    }
}
