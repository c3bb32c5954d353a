package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.law.Ruling;
import vn.anttcs.personnel.persistence.CasualtyFact;
import vn.anttcs.personnel.persistence.MemberRows;
import vn.anttcs.personnel.persistence.ServiceFact;
import vn.anttcs.personnel.rule.MemberStatus;
import vn.anttcs.personnel.rule.TeamAppointment;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;

/** Hủy ghi nhận từ trần: what the record of the death ended holds again, if the team still has the place. */
@ApplicationScoped
class WithdrawnDeath {
    private static final Set<MemberStatus> IN_FORCE = Set.of(MemberStatus.SERVING, MemberStatus.SUSPENDED);

    @Inject
    private ServiceActs acts;

    @Inject
    private ActTeams teams;

    @Inject
    private TeamPlaces places;

    @Inject
    private DatedRows rows;

    /** The days of the death and what held on them before it was recorded. */
    record Return(DateRange days, List<Dated<ServiceFact>> before) {}

    /** Locks the teams and decides whether the service can go on as it stood. */
    Return decide(ServiceBook book, Dated<CasualtyFact> death) {
        LocalDate day = death.valid().from();
        if (book.on(day).status() != MemberStatus.DECEASED) {
            throw Refusal.conflict("SERVICE_CHANGED_SINCE", "recordNo", death.key(), day.toString());
        }
        DateRange days = DateRange.from(day);
        List<Dated<ServiceFact>> before =
                rows
                        .everything(
                                MemberRows.SERVICE,
                                book.member().id(),
                                acts.now().knownOn())
                        .stream()
                        .filter(row -> row.supersededAt().equals(death.recordedAt()))
                        .filter(row -> row.valid().overlaps(days))
                        .toList();
        teams.lock(before.stream().map(row -> row.values().teamId()).collect(Collectors.toSet()));
        Refusal.unlessAllowed(Ruling.all(before.stream()
                .filter(row -> IN_FORCE.contains(row.values().status()))
                .map(row -> places.decide(
                        row.values().teamId(),
                        book.member().memberNo(),
                        new TeamAppointment(
                                row.valid().intersect(days).orElseThrow(),
                                row.values().post())))
                .toList()));
        return new Return(days, before);
    }

    /** Writes what held before; each fact keeps the decision that it rests on. */
    void write(ServiceBook book, Return back, Recording recording) {
        long memberId = book.member().id();
        rows.clear(MemberRows.SERVICE, memberId, null, back.days(), recording);
        rows.add(
                MemberRows.SERVICE,
                back.before().stream()
                        .map(row -> rows.row(
                                memberId,
                                null,
                                row.valid().intersect(back.days()).orElseThrow(),
                                row.values(),
                                new Recording(recording.stamp(), row.decisionId())))
                        .toList());
    }
}
