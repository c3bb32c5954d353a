package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.anttcs.budget.api.SimulatedDuty;
import vn.anttcs.budget.rule.line.Before;
import vn.anttcs.budget.rule.line.DutyEntry;
import vn.anttcs.budget.rule.line.EventEntry;
import vn.anttcs.budget.rule.line.MemberMonth;

/**
 * Phát sinh của mô phỏng: what a simulation takes to have happened. With the duty that was recorded go the approved claims
 * of the same months, as a payment run takes them; a year whose duty is repeated repeats nobody's illness or death.
 */
@ApplicationScoped
public class SimulatedHappenings {
    private Happenings happenings;

    protected SimulatedHappenings() {}

    @Inject
    public SimulatedHappenings(Happenings happenings) {
        this.happenings = happenings;
    }

    /**
     * What happened to one member.
     *
     * @param duty the duty by month
     * @param events the events by month
     */
    record OfMember(Map<YearMonth, List<DutyEntry>> duty, Map<YearMonth, List<EventEntry>> events) {
        /** Nothing happened in any month. */
        static final OfMember NOTHING = new OfMember(Map.of(), Map.of());

        boolean isNothing() {
            return duty.isEmpty() && events.isEmpty();
        }

        /** What happened in a month, after what the year has given before it. */
        MemberMonth.Happened in(YearMonth month, Map<String, Before> given) {
            return new MemberMonth.Happened(
                    duty.getOrDefault(month, List.of()), events.getOrDefault(month, List.of()), given);
        }
    }

    /** What happened to members whose public numbers are told by their internal ids; who is not in it did nothing. */
    Map<Long, OfMember> of(SimulationPlan plan, Map<Long, String> numbers) {
        Map<String, Map<YearMonth, List<DutyEntry>>> duty = duty(plan, numbers.values());
        Map<Long, Map<YearMonth, List<EventEntry>>> events = events(plan, numbers.keySet());
        Map<Long, OfMember> all = new HashMap<>();
        numbers.forEach((id, memberNo) -> {
            OfMember one = new OfMember(duty.getOrDefault(memberNo, Map.of()), events.getOrDefault(id, Map.of()));
            if (!one.isNothing()) {
                all.put(id, one);
            }
        });
        return all;
    }

    private Map<Long, Map<YearMonth, List<EventEntry>>> events(SimulationPlan plan, Collection<Long> memberIds) {
        Map<Long, Map<YearMonth, List<EventEntry>>> events = new HashMap<>();
        if (plan.readsClaims()) {
            happenings
                    .events(
                            memberIds,
                            plan.computed().get(0),
                            plan.asked().toMonth(),
                            plan.asked().knownOn())
                    .forEach((id, all) -> events.put(
                            id, all.stream().collect(Collectors.groupingBy(event -> YearMonth.from(event.day())))));
        }
        return events;
    }

    private Map<String, Map<YearMonth, List<DutyEntry>>> duty(SimulationPlan plan, Collection<String> memberNos) {
        Map<String, Map<YearMonth, List<DutyEntry>>> duty = new HashMap<>();
        if (plan.asked().duty() == SimulatedDuty.NONE) {
            return duty;
        }
        for (YearMonth month : plan.computed()) {
            YearMonth taken = plan.asked().duty() == SimulatedDuty.RECORDED
                    ? month
                    : month.withYear(plan.asked().dutyYear());
            happenings
                    .of(memberNos, taken, taken, plan.asked().knownOn())
                    .forEach((memberNo, entries) -> duty.computeIfAbsent(memberNo, member -> new HashMap<>())
                            .put(
                                    month,
                                    entries.stream()
                                            .map(entry -> moved(entry, month))
                                            .toList()));
        }
        return duty;
    }

    /** The entry on the same day of another month, or on its last one where that month is shorter. */
    private static DutyEntry moved(DutyEntry entry, YearMonth month) {
        return YearMonth.from(entry.day()).equals(month)
                ? entry
                : new DutyEntry(
                        month.atDay(Math.min(entry.day().getDayOfMonth(), month.lengthOfMonth())),
                        entry.kind(),
                        entry.hours(),
                        entry.dayKind(),
                        entry.extra());
    }
}
