package vn.anttcs.equipment.service.vehicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.anttcs.equipment.api.CorrectMeterReading;
import vn.anttcs.equipment.api.RecordMeterReading;
import vn.anttcs.equipment.persistence.vehicle.Meter;
import vn.anttcs.equipment.persistence.vehicle.MeterRows;
import vn.anttcs.equipment.persistence.vehicle.NamedReading;
import vn.anttcs.equipment.persistence.vehicle.ReadingRow;
import vn.anttcs.equipment.rule.EquipmentGround;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.vehicle.MeterRule;
import vn.anttcs.equipment.rule.vehicle.VehicleGround;
import vn.anttcs.equipment.service.EquipmentStamp;
import vn.anttcs.equipment.service.Holders;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Dated;

/** Records readings of meters and takes wrong ones back. */
@ApplicationScoped
public class MeterDesk {
    /** Everything that is recorded: others who write to the meter wait for its lock. */
    private static final Instant NOW = Dated.OPEN.minusSeconds(1);

    private MeterRows meters;
    private MeterSubject subjects;
    private Holders holders;
    private EquipmentStamp stamps;

    protected MeterDesk() {}

    @Inject
    public MeterDesk(MeterRows meters, MeterSubject subjects, Holders holders, EquipmentStamp stamps) {
        this.meters = meters;
        this.subjects = subjects;
        this.holders = holders;
        this.stamps = stamps;
    }

    /** Records a reading; its number. */
    String add(RecordMeterReading command) {
        if (command.readOn().isAfter(stamps.today())) {
            throw Refusal.refused(
                    EquipmentGround.EQUIPMENT_DAY_IN_FUTURE.name(),
                    "readOn",
                    command.readOn().toString());
        }
        Holder holder = holders.of(command.holder(), "holder");
        Meter meter = new Meter(subjects.item(command.kindCode(), command.serialNo()), command.unit());
        subjects.refuseUnlessHeld(holder, command.kindCode(), command.serialNo(), command.readOn());
        long id = meters.lock(meter);
        Long decision = stamps.stored(command.decision());
        Instant stamp = stamps.stamp();
        ReadingRow added = new ReadingRow(
                0,
                null,
                id,
                holder,
                command.readOn(),
                command.shown(),
                command.oldShown(),
                null,
                command.reason(),
                decision,
                stamp);
        MeterRule.backwards(rules(meters.standing(meter, NOW)), added.rule()).ifPresent(fault -> {
            MeterRule.Reading beside = fault.beside(added.rule());
            throw Refusal.refused(
                    VehicleGround.EQUIPMENT_METER_BACKWARDS.name(),
                    "shown",
                    command.shown().toString(),
                    String.valueOf(beside.shown()),
                    beside.day().toString());
        });
        return meters.add(added).orElseThrow();
    }

    private static List<MeterRule.Reading> rules(List<ReadingRow> rows) {
        return rows.stream().map(ReadingRow::rule).toList();
    }

    /** Writes a counter record; its number. */
    String correct(CorrectMeterReading command) {
        Holder holder = holders.of(command.holder(), "holder");
        NamedReading wrong = meters.find(command.readingNo())
                .filter(found -> found.row().holder().equals(holder))
                .orElseThrow(() -> Refusal.notFound("readingNo", command.readingNo()));
        if (wrong.row().correctsId() != null) {
            throw refused(VehicleGround.EQUIPMENT_METER_IS_CORRECTION, command);
        }
        long id = meters.lock(wrong.meter());
        List<ReadingRow> left = meters.standing(wrong.meter(), NOW).stream()
                .filter(row -> row.id() != wrong.row().id())
                .toList();
        if (MeterRule.backwards(rules(left)).isPresent()) {
            throw refused(VehicleGround.EQUIPMENT_METER_RESTS, command);
        }
        Long decision = stamps.stored(command.decision());
        ReadingRow counter = new ReadingRow(
                0,
                null,
                id,
                holder,
                wrong.row().readOn(),
                wrong.row().shown(),
                wrong.row().oldShown(),
                wrong.row().id(),
                command.reason(),
                decision,
                stamps.stamp());
        return meters.add(counter).orElseThrow(() -> refused(VehicleGround.EQUIPMENT_METER_CORRECTED, command));
    }

    private static Refusal refused(VehicleGround ground, CorrectMeterReading command) {
        return Refusal.refused(ground.name(), "readingNo", command.readingNo());
    }
}
