package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.anttcs.personnel.persistence.MemberAnchor;
import vn.anttcs.personnel.persistence.MemberRows;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.DatedTable;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.Decision;

/** Reads what hangs on a member, with the decisions that it rests on, at any two times. */
@ApplicationScoped
public class MemberRecords {
    private MemberRows members;
    private DatedRows rows;
    private Decisions decisions;
    private Clockwork clockwork;

    protected MemberRecords() {}

    @Inject
    public MemberRecords(MemberRows members, DatedRows rows, Decisions decisions, Clockwork clockwork) {
        this.members = members;
        this.rows = rows;
        this.decisions = decisions;
        this.clockwork = clockwork;
    }

    /**
     * Facts of one member.
     *
     * @param decisions by their ids; facts without one have none
     */
    record Facts<T extends Record>(
            MemberAnchor member, ReadTime time, List<Dated<T>> rows, Map<Long, Decision> decisions) {
        Decision decisionOf(Dated<T> row) {
            return row.decisionId() == null ? null : decisions.get(row.decisionId());
        }
    }

    /** The member with a public number, or the refusal {@code NOT_FOUND}. */
    MemberAnchor member(String memberNo) {
        return members.get(memberNo);
    }

    /** The two times of a read. */
    ReadTime time(LocalDate validOn, Instant knownOn) {
        return clockwork.readTime(validOn, knownOn);
    }

    /** Today, and all that is recorded so far. */
    ReadTime now() {
        return time(null, null);
    }

    /** All facts that begin on the day or before it: what has happened by then, over or not. */
    <T extends Record> Facts<T> upTo(DatedTable<T> table, MemberAnchor member, ReadTime time) {
        return facts(
                member,
                time,
                rows.history(table, member.id(), time.knownOn()).stream()
                        .filter(row -> !row.valid().from().isAfter(time.validOn()))
                        .toList());
    }

    /** All facts that begin on the day or before it, of the member with a public number. */
    <T extends Record> Facts<T> upTo(DatedTable<T> table, String memberNo, LocalDate validOn, Instant knownOn) {
        return upTo(table, member(memberNo), time(validOn, knownOn));
    }

    /** All facts that hold on the day. */
    <T extends Record> Facts<T> on(DatedTable<T> table, MemberAnchor member, ReadTime time) {
        return facts(member, time, rows.list(table, member.id(), time));
    }

    private <T extends Record> Facts<T> facts(MemberAnchor member, ReadTime time, List<Dated<T>> found) {
        return new Facts<>(
                member,
                time,
                found,
                decisions.findAll(found.stream().map(Dated::decisionId).toList()));
    }
}
