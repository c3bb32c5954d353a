package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.anttcs.organisation.api.NamedValue;
import vn.anttcs.organisation.api.Unit;
import vn.anttcs.organisation.persistence.UnitAttributeRows;
import vn.anttcs.organisation.persistence.UnitRow;
import vn.anttcs.organisation.persistence.UnitRows;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.DateRange;

/** What a code means, and units as others see them: with parent, attributes and version at the same two times. */
@ApplicationScoped
public class UnitViews {
    private UnitRows units;
    private UnitAttributeRows attributes;
    private Clockwork clockwork;

    /** The unit that a code means and the two times at which it does. */
    public record Meaning(UnitRow unit, ReadTime time) {}

    protected UnitViews() {}

    @Inject
    public UnitViews(UnitRows units, UnitAttributeRows attributes, Clockwork clockwork) {
        this.units = units;
        this.attributes = attributes;
        this.clockwork = clockwork;
    }

    /** The holder of a code on the day; without a day today's holder, else the last one on its last day; else refused as not found. */
    public Meaning meaningOf(String code, LocalDate validOn, Instant knownOn) {
        ReadTime time = clockwork.readTime(validOn, knownOn);
        Optional<UnitRow> unit = units.find(code, time);
        if (unit.isPresent() || validOn != null) {
            return new Meaning(unit.orElseThrow(() -> Refusal.notFound("code", code)), time);
        }
        LocalDate day = lastDay(units.daysOf(code, time.knownOn()), time.validOn())
                .orElseThrow(() -> Refusal.notFound("code", code));
        ReadTime then = new ReadTime(day, time.knownOn());
        return new Meaning(units.find(code, then).orElseThrow(), then);
    }

    /** The last day on which the code was held before today; for a code that is only held later its first day. */
    private static Optional<LocalDate> lastDay(List<DateRange> held, LocalDate today) {
        Optional<LocalDate> last = held.stream()
                .filter(days -> !days.to().isAfter(today))
                .map(days -> days.to().minusDays(1))
                .max(LocalDate::compareTo);
        return last.isPresent() ? last : held.stream().map(DateRange::from).min(LocalDate::compareTo);
    }

    /** One unit as others see it. */
    public Unit view(UnitRow unit, ReadTime time) {
        return views(List.of(unit), time).get(0);
    }

    /** Units as others see them, in the same order. */
    public List<Unit> views(Collection<UnitRow> rows, ReadTime time) {
        Map<Long, List<NamedValue>> values =
                attributes.of(rows.stream().map(UnitRow::unitId).toList(), time);
        Map<Long, Long> versions = units.versionsAt(
                rows.stream()
                        .filter(row -> row.changedAt().isAfter(time.knownOn()))
                        .map(UnitRow::unitId)
                        .toList(),
                time.knownOn());
        return rows.stream()
                .map(row -> view(
                        row,
                        values.getOrDefault(row.unitId(), List.of()),
                        versions.getOrDefault(row.unitId(), row.version()),
                        time.knownOn()))
                .collect(Collectors.toList());
    }

    private static Unit view(UnitRow row, List<NamedValue> attributes, long version, Instant knownOn) {
        return new Unit(
                row.code(),
                row.level(),
                row.kind(),
                row.name(),
                row.parentCode(),
                row.valid().from(),
                row.valid().isOpen() ? null : row.valid().to(),
                row.legalBasis(),
                attributes,
                version,
                knownOn);
    }
}
