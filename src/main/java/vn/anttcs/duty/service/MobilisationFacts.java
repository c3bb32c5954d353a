package vn.anttcs.duty.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import vn.anttcs.access.service.UnitTree;
import vn.anttcs.duty.rule.MobilisationRule;
import vn.anttcs.duty.rule.Service;
import vn.anttcs.organisation.service.AreaFacts;
import vn.anttcs.personnel.service.ServedTime;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.DateRange;

/** Loads what the rules need to know of a mobilisation order. */
@ApplicationScoped
public class MobilisationFacts {
    private ServedTime service;
    private AreaFacts areas;
    private UnitTree units;
    private Clockwork clockwork;

    protected MobilisationFacts() {}

    @Inject
    public MobilisationFacts(ServedTime service, AreaFacts areas, UnitTree units, Clockwork clockwork) {
        this.service = service;
        this.areas = areas;
        this.units = units;
        this.clockwork = clockwork;
    }

    MobilisationRule.Facts of(LocalDate firstDay, LocalDate lastDay, List<String> members, String placeCode) {
        ReadTime time = clockwork.readTime(firstDay, null);
        Long place = areas.communeWithCode(placeCode, time)
                .orElseThrow(() -> Refusal.refused("NO_COMMUNE_ON_DAY", "placeCode", placeCode, firstDay.toString()));
        Map<String, List<Service>> services = new HashMap<>();
        service.of(members, time.knownOn())
                .forEach((member, periods) -> services.put(
                        member, periods.stream().map(DutyFacts::service).toList()));
        return new MobilisationRule.Facts(
                firstDay, lastDay, members, services, own(services, firstDay, time.knownOn()), placeCode, place);
    }

    private Map<Long, Long> own(Map<String, List<Service>> services, LocalDate day, Instant knownOn) {
        Map<Long, Long> communes = new HashMap<>();
        services.values().stream()
                .flatMap(List::stream)
                .filter(period -> period.period().contains(day))
                .map(Service::teamId)
                .collect(Collectors.toSet())
                .forEach(team -> communes.put(
                        team,
                        areas.communesOf(team, DateRange.of(day, day.plusDays(1)), knownOn)
                                .get(day)));
        return communes;
    }

    /** The unit with a code, which gives the order. */
    long unit(String code) {
        OptionalLong unit = units.byCode(code);
        return unit.orElseThrow(() -> Refusal.refused("NO_UNIT_TODAY", "orderingUnit", code));
    }
}
