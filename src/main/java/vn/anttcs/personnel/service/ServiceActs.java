package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.anttcs.personnel.persistence.MemberAnchor;
import vn.anttcs.personnel.persistence.MemberRows;
import vn.anttcs.personnel.persistence.ServiceFact;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Decision;

/** What every act on a member's service does: lock the member and read the timeline; late in the transaction, write. */
@ApplicationScoped
public class ServiceActs {
    private MemberRows members;
    private DatedRows rows;
    private Decisions decisions;
    private Clockwork clockwork;

    protected ServiceActs() {}

    @Inject
    public ServiceActs(MemberRows members, DatedRows rows, Decisions decisions, Clockwork clockwork) {
        this.members = members;
        this.rows = rows;
        this.decisions = decisions;
        this.clockwork = clockwork;
    }

    /**
     * Locks the member until commit and opens the timeline.
     *
     * @param version the version that the caller has seen, or null when it does not matter
     */
    ServiceBook open(String memberNo, Long version) {
        MemberAnchor member = members.lock(memberNo, version);
        return new ServiceBook(member, rows.history(MemberRows.SERVICE, member.id(), now().knownOn()));
    }

    /** Makes a fact hold of the service for a period. */
    void enter(ServiceBook book, DateRange period, ServiceFact fact, Recording recording) {
        rows.put(MemberRows.SERVICE, book.member().id(), period, fact, recording);
    }

    /** The recording of what rests on a decision, or on none. Takes the stamp of the transaction: call it after all checks. */
    Recording recording(Decision decision) {
        Long decisionId = decision == null ? null : decisions.store(decision);
        return new Recording(clockwork.stamp(), decisionId);
    }

    LocalDate today() {
        return clockwork.today();
    }

    /** Today, and all that is recorded so far. */
    ReadTime now() {
        return clockwork.readTime(null, null);
    }

    /** The day on which an act shows: its own day when that lies ahead, else today. */
    ReadTime showing(LocalDate day) {
        return clockwork.readTime(day.isAfter(today()) ? day : today(), null);
    }
}
