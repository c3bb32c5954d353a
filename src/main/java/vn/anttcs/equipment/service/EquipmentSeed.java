package vn.anttcs.equipment.service;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import vn.anttcs.access.service.Nation;
import vn.anttcs.equipment.persistence.KindAnchor;
import vn.anttcs.equipment.persistence.KindFact;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.persistence.NormAnchor;
import vn.anttcs.equipment.persistence.NormFact;
import vn.anttcs.equipment.persistence.NormRows;
import vn.anttcs.equipment.rule.EquipmentCategory;
import vn.anttcs.equipment.rule.FundingSource;
import vn.anttcs.equipment.rule.NormRounding;
import vn.anttcs.equipment.rule.NormScale;
import vn.anttcs.equipment.rule.Tracking;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.ConfiguredDataSource;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.OwnConnection;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.platform.start.DatabaseReady;
import vn.anttcs.shared.DateRange;

/** Danh mục và định mức ban đầu: the kinds of equipment that law names, and how much of them is due. What law leaves open here is not confirmed, and stays empty. */
@ApplicationScoped
public class EquipmentSeed {
    private static final Logger LOG = Logger.getLogger(EquipmentSeed.class.getName());
    private static final LocalDate IN_FORCE = LocalDate.of(2024, 7, 1);
    private static final int MOST_IDS = 500;

    @Inject
    private Clock clock;

    void load(@Observes @Priority(210) DatabaseReady ready) {
        if (OwnConnection.inTransaction(new ConfiguredDataSource(), database -> fill(database, clock))) {
            LOG.info("Catalogue and norms of equipment loaded");
        }
    }

    /** Fills an empty catalogue; leaves any other alone. */
    public static boolean fill(Database database, Clock clock) {
        // Starts at the same moment wait for each other at the clock row.
        Recording recording = new Recording(new Clockwork(database, clock).stamp(), null);
        KindRows kinds = new KindRows(database);
        if (!kinds.isEmpty()) {
            return false;
        }
        NormRows norms = new NormRows(database);
        Map<String, NormFact> set = ShippedLines.of("norms.csv").stream()
                .collect(Collectors.toMap(line -> line.get(0), EquipmentSeed::norm));
        LongSupplier ids = OwnConnection.reserveIds(database, MOST_IDS);
        DatedRows rows = new DatedRows(database, ids);
        for (List<String> line : ShippedLines.of("kinds.csv")) {
            KindAnchor kind = new KindAnchor(ids.getAsLong(), line.get(0), 1);
            kinds.add(kind);
            rows.put(KindRows.FACTS, kind.id(), DateRange.from(IN_FORCE), fact(line), recording);
            NormAnchor norm = new NormAnchor(ids.getAsLong(), kind.id(), kind.kindCode(), Nation.ID, 1);
            norms.add(norm);
            rows.put(NormRows.FACTS, norm.id(), DateRange.from(IN_FORCE), set.get(kind.kindCode()), recording);
        }
        return true;
    }

    private static KindFact fact(List<String> line) {
        return new KindFact(
                line.get(1),
                EquipmentCategory.valueOf(line.get(2)),
                line.get(3),
                Tracking.valueOf(line.get(4)),
                "",
                ShippedLines.number(line.get(5)),
                FundingSource.valueOf(line.get(6)),
                Boolean.parseBoolean(line.get(7)),
                line.get(8));
    }

    /** The national norm that a line of the list tells of. */
    public static NormFact norm(List<String> line) {
        return new NormFact(
                NormScale.valueOf(line.get(1)),
                ShippedLines.number(line.get(2)),
                line.get(3).isBlank() ? null : NormRounding.valueOf(line.get(3)),
                line.get(4).replace(',', ';'),
                null,
                line.get(5),
                line.get(6).isBlank() ? null : line.get(6),
                line.get(7).isBlank() ? null : line.get(7),
                null);
    }
}
