package vn.anttcs.duty.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.anttcs.duty.api.DutyEntryDraft;
import vn.anttcs.duty.rule.Duty;
import vn.anttcs.organisation.service.AreaFacts;
import vn.anttcs.platform.persistence.Clockwork;

/** Reads entries as they are sent: a code of a commune means a place on a day. */
@ApplicationScoped
public class DraftReading {
    private record PlaceOnDay(String code, LocalDate day) {}

    private AreaFacts areas;
    private Clockwork clockwork;

    protected DraftReading() {}

    @Inject
    public DraftReading(AreaFacts areas, Clockwork clockwork) {
        this.areas = areas;
        this.clockwork = clockwork;
    }

    /** The entries as the rules see them. */
    List<Duty> duties(List<DutyEntryDraft> drafts) {
        Map<PlaceOnDay, Optional<Long>> places = new HashMap<>();
        return drafts.stream().map(draft -> duty(draft, places)).toList();
    }

    private Duty duty(DutyEntryDraft draft, Map<PlaceOnDay, Optional<Long>> places) {
        Long place = draft.placeCode() == null
                ? null
                : places.computeIfAbsent(new PlaceOnDay(draft.placeCode(), draft.day()), this::place)
                        .orElse(null);
        return new Duty(
                draft.memberNo(), draft.day(), draft.kind(), draft.hours(), draft.basisNo(), draft.placeCode(), place);
    }

    private Optional<Long> place(PlaceOnDay given) {
        return areas.communeWithCode(given.code(), clockwork.readTime(given.day(), null));
    }
}
