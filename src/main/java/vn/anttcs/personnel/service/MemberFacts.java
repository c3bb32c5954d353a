package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.anttcs.personnel.persistence.MemberRows;
import vn.anttcs.personnel.persistence.PersonFact;
import vn.anttcs.personnel.persistence.ServiceFact;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.DatedTable;

/** What is recorded of a member so far, for those who are about to change it and hold the lock. */
@ApplicationScoped
public class MemberFacts {
    private DatedRows rows;
    private Clockwork clockwork;

    protected MemberFacts() {}

    @Inject
    public MemberFacts(DatedRows rows, Clockwork clockwork) {
        this.rows = rows;
        this.clockwork = clockwork;
    }

    /** All that holds on any day, in the order of days. */
    public <T extends Record> List<Dated<T>> history(DatedTable<T> table, long memberId) {
        return rows.history(table, memberId, clockwork.readTime(null, null).knownOn());
    }

    /** What holds on the day. */
    public <T extends Record> Optional<Dated<T>> on(DatedTable<T> table, long memberId, LocalDate day) {
        return rows.find(table, memberId, clockwork.readTime(day, null));
    }

    /** What holds after every change recorded so far. */
    public <T extends Record> Optional<Dated<T>> last(DatedTable<T> table, long memberId) {
        List<Dated<T>> history = history(table, memberId);
        return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
    }

    /** Where the member stands after every change recorded so far. */
    public Dated<ServiceFact> lastService(long memberId) {
        return last(MemberRows.SERVICE, memberId).orElseThrow();
    }

    /** The person after every change recorded so far. */
    public Dated<PersonFact> lastPerson(long memberId) {
        return last(MemberRows.PERSON, memberId).orElseThrow();
    }
}
