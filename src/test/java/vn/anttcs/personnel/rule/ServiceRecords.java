package vn.anttcs.personnel.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.shared.DateRange;

/** Timelines of service for the tests of rules. */
final class ServiceRecords {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final List<ServiceState> states = new ArrayList<>();

    private ServiceRecords() {}

    /** A member who serves from 1 July 2024 on. */
    static ServiceRecord serving() {
        return record().state("2024-01-01", MemberStatus.CANDIDATE)
                .state("2024-07-01", MemberStatus.SERVING)
                .build();
    }

    static ServiceRecords record() {
        return new ServiceRecords();
    }

    /** From the day on, until the next state. */
    ServiceRecords state(String from, MemberStatus status) {
        return state(from, status, false);
    }

    ServiceRecords fixedReturn(String from) {
        return state(from, MemberStatus.SERVING, true);
    }

    private ServiceRecords state(String from, MemberStatus status, boolean fixedReturn) {
        LocalDate day = LocalDate.parse(from);
        if (!states.isEmpty()) {
            ServiceState last = states.remove(states.size() - 1);
            states.add(new ServiceState(
                    DateRange.of(last.period().from(), day),
                    last.status(),
                    last.teamId(),
                    last.position(),
                    last.fixedReturn()));
        }
        states.add(new ServiceState(DateRange.from(day), status, 1, Position.MEMBER, fixedReturn));
        return this;
    }

    ServiceRecord build() {
        return new ServiceRecord(states);
    }
}
