package vn.anttcs.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.organisation.api.SetUnitAttributes;
import vn.anttcs.organisation.api.UnitAttributeSetting;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;

/** Writes attributes of one unit under its lock, within the days of its existence. */
@ApplicationScoped
public class AttributeWriter {
    private Database database;
    private UnitRows units;
    private MapWriter writer;
    private DatedRows rows;
    private Clockwork clockwork;

    protected AttributeWriter() {}

    @Inject
    public AttributeWriter(Database database, UnitRows units, MapWriter writer, DatedRows rows, Clockwork clockwork) {
        this.database = database;
        this.units = units;
        this.writer = writer;
        this.rows = rows;
        this.clockwork = clockwork;
    }

    /** Sets or clears what the command names; a stale version or days after the unit's end are refused. */
    public void set(long unitId, SetUnitAttributes command, long decisionId) {
        refuseStale(unitId, command.version());
        Instant stamp = clockwork.stamp();
        DateRange life = units.lifeOf(unitId, stamp)
                .filter(days -> days.contains(command.validFrom()))
                .orElseThrow(() -> Refusal.notFound("code", command.code()));
        LocalDate end = command.validTo() == null ? life.to() : command.validTo();
        if (end.isAfter(life.to())) {
            throw Refusal.refused(
                    "UNIT_ENDS_BEFORE", "validTo", command.code(), life.to().toString());
        }
        DateRange period = new DateRange(command.validFrom(), end);
        Recording recording = new Recording(stamp, decisionId);
        command.attributes().forEach(setting -> set(unitId, setting, period, recording));
        writer.touch(List.of(unitId), stamp);
    }

    private void refuseStale(long unitId, Long expected) {
        long version = database.with(handle -> handle.createQuery("select version from unit where id = :id for update")
                .bind("id", unitId)
                .mapTo(Long.class)
                .one());
        if (expected != null && expected != version) {
            throw Refusal.of(ErrorCode.VERSION_CONFLICT);
        }
    }

    private void set(long unitId, UnitAttributeSetting setting, DateRange period, Recording recording) {
        String name = setting.name().name();
        if (setting.value() == null) {
            rows.clear(UnitAttributeRows.TABLE, unitId, name, period, recording);
        } else {
            rows.put(UnitAttributeRows.TABLE, unitId, name, period, new UnitAttributeValue(setting.value()), recording);
        }
    }
}
