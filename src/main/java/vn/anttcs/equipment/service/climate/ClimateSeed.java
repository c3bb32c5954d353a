package vn.anttcs.equipment.service.climate;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.logging.Logger;
import vn.anttcs.access.service.Nation;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.persistence.NormAnchor;
import vn.anttcs.equipment.persistence.NormFact;
import vn.anttcs.equipment.persistence.NormRows;
import vn.anttcs.equipment.persistence.climate.RegionAnchor;
import vn.anttcs.equipment.persistence.climate.RegionFact;
import vn.anttcs.equipment.persistence.climate.RegionRows;
import vn.anttcs.equipment.service.EquipmentSeed;
import vn.anttcs.equipment.service.ShippedLines;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.ConfiguredDataSource;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.OwnConnection;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.platform.start.DatabaseReady;
import vn.anttcs.shared.DateRange;

/**
 * Vùng khí hậu ban đầu: the regions that law names, and the norms that it confines to them. A database that was filled before there were
 * regions gets both: its national norms that nobody has decided on since say the region from now on, for their own days; what
 * rests on a decision is left alone.
 */
@ApplicationScoped
public class ClimateSeed {
    private static final Logger LOG = Logger.getLogger(ClimateSeed.class.getName());
    private static final LocalDate IN_FORCE = LocalDate.of(2024, 7, 1);
    private static final int MOST_IDS = 100;

    @Inject
    private Clock clock;

    void load(@Observes @Priority(211) DatabaseReady ready) {
        if (OwnConnection.inTransaction(new ConfiguredDataSource(), database -> fill(database, clock))) {
            LOG.info("Climate regions loaded");
        }
    }

    /** A norm that came with the software before there were regions, and what comes with it now. */
    private record Confined(Dated<NormFact> row, NormAnchor norm, NormFact shipped) {}

    /** Adds the regions that are not there yet, and confines to regions what came with the software; false when nothing was to do. */
    public static boolean fill(Database database, Clock clock) {
        // Starts at the same moment wait for each other at the clock row.
        Recording recording = new Recording(new Clockwork(database, clock).stamp(), null);
        RegionRows regions = new RegionRows(database);
        List<List<String>> missing = ShippedLines.of("climate-regions.csv").stream()
                .filter(line -> regions.find(line.get(0)).isEmpty())
                .toList();
        List<Confined> confined = confined(database);
        if (missing.isEmpty() && confined.isEmpty()) {
            return false;
        }
        LongSupplier ids = OwnConnection.reserveIds(database, MOST_IDS);
        DatedRows rows = new DatedRows(database, ids);
        for (List<String> line : missing) {
            RegionAnchor region = new RegionAnchor(ids.getAsLong(), line.get(0), 1);
            regions.add(region);
            rows.put(RegionRows.FACTS, region.id(), DateRange.from(IN_FORCE), fact(line), recording);
        }
        NormRows norms = new NormRows(database);
        for (Confined old : confined) {
            norms.lock(old.norm(), null);
            rows.put(NormRows.FACTS, old.norm().id(), old.row().valid(), old.shipped(), recording);
        }
        return true;
    }

    private static RegionFact fact(List<String> line) {
        return RegionFact.of(line.get(1), List.of(line.get(2).split(",")), line.get(3), line.get(4));
    }

    private static List<Confined> confined(Database database) {
        KindRows kinds = new KindRows(database);
        NormRows norms = new NormRows(database);
        DatedSets sets = new DatedSets(database, null);
        List<Confined> found = new ArrayList<>();
        for (List<String> line : ShippedLines.of("norms.csv")) {
            NormFact shipped = EquipmentSeed.norm(line);
            Optional<NormAnchor> norm = shipped.climateRegion() == null
                    ? Optional.empty()
                    : kinds.find(line.get(0)).flatMap(kind -> norms.find(kind.id(), Nation.ID));
            norm.ifPresent(anchor -> sets.standing(NormRows.FACTS, List.of(anchor.id())).stream()
                    .filter(row -> row.decisionId() == null && row.values().climateRegion() == null)
                    .forEach(row -> found.add(new Confined(row, anchor, shipped))));
        }
        return found;
    }
}
