package vn.anttcs.equipment.service.vehicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.anttcs.equipment.api.EquipmentHolder;
import vn.anttcs.equipment.api.MeterReading;
import vn.anttcs.equipment.persistence.vehicle.MeterRows;
import vn.anttcs.equipment.persistence.vehicle.NamedReading;
import vn.anttcs.equipment.persistence.vehicle.ReadingRow;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.service.Holders;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.shared.Decision;

/** Shows readings of meters. */
@ApplicationScoped
public class MeterViews {
    private MeterRows meters;
    private Holders holders;
    private Decisions decisions;

    protected MeterViews() {}

    @Inject
    public MeterViews(MeterRows meters, Holders holders, Decisions decisions) {
        this.meters = meters;
        this.holders = holders;
        this.decisions = decisions;
    }

    /** A reading after it was written. */
    MeterReading written(String readingNo, Instant knownOn) {
        NamedReading found = meters.find(readingNo).orElseThrow(() -> Refusal.notFound("readingNo", readingNo));
        return views(List.of(found), knownOn).get(0);
    }

    /** Readings as known at a recorded time, in their order. */
    List<MeterReading> views(List<NamedReading> found, Instant knownOn) {
        List<ReadingRow> rows = found.stream().map(NamedReading::row).toList();
        Map<Holder, EquipmentHolder> named =
                holders.named(rows.stream().map(ReadingRow::holder).toList());
        Map<Long, Decision> cited = decisions.findAll(rows.stream()
                .map(ReadingRow::decisionId)
                .filter(Objects::nonNull)
                .toList());
        Map<Long, String> numbers = new HashMap<>();
        meters.withIds(rows.stream()
                        .map(ReadingRow::correctsId)
                        .filter(Objects::nonNull)
                        .toList())
                .forEach(wrong -> numbers.put(wrong.row().id(), wrong.row().readingNo()));
        Map<Long, NamedReading> counters =
                meters.countersOf(rows.stream().map(ReadingRow::id).toList());
        return found.stream()
                .map(reading -> view(
                        reading,
                        named.get(reading.row().holder()),
                        new Links(
                                numbers.get(reading.row().correctsId()),
                                known(counters.get(reading.row().id()), knownOn),
                                cited.get(reading.row().decisionId())),
                        knownOn))
                .toList();
    }

    private record Links(String corrects, String correctedBy, Decision decision) {}

    private static String known(NamedReading counter, Instant knownOn) {
        return Optional.ofNullable(counter)
                .map(NamedReading::row)
                .filter(row -> !row.recordedAt().isAfter(knownOn))
                .map(ReadingRow::readingNo)
                .orElse(null);
    }

    private static MeterReading view(NamedReading reading, EquipmentHolder holder, Links links, Instant knownOn) {
        ReadingRow row = reading.row();
        return new MeterReading(
                row.readingNo(),
                reading.kindCode(),
                reading.serialNo(),
                holder,
                row.readOn(),
                reading.meter().unit(),
                row.shown(),
                row.oldShown(),
                links.corrects(),
                links.correctedBy(),
                row.reason(),
                links.decision(),
                row.recordedAt(),
                knownOn);
    }
}
