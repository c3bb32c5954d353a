package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.personnel.api.CorrectMember;
import vn.anttcs.personnel.api.Member;
import vn.anttcs.personnel.persistence.MemberAnchor;
import vn.anttcs.personnel.persistence.MemberRows;
import vn.anttcs.personnel.persistence.PersonFact;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;

/** Đính chính: writes other facts of a person over those recorded, period by period, so that what else changed on a day stays. */
@ApplicationScoped
class Corrections {
    @Inject
    private MemberRows members;

    @Inject
    private CorrectedPerson corrected;

    @Inject
    private Decisions decisions;

    @Inject
    private MemberViews views;

    @Inject
    private Clockwork clockwork;

    /** A stretch of days with the facts that shall hold on it. */
    record Change(DateRange period, PersonFact before, PersonFact after) {}

    Member correct(CorrectMember command) {
        MemberAnchor anchor = members.lock(command.memberNo(), command.version());
        FormCheck check = new FormCheck(clockwork.today());
        List<Change> changes = changes(anchor.id(), command, check);
        check.finish();
        if (changes.isEmpty()) {
            throw Refusal.invalid("NOTHING_TO_CORRECT", null);
        }
        corrected.claim(anchor, changes);
        Long decisionId = command.decision() == null ? null : (Long) decisions.store(command.decision());
        Recording recording = new Recording(clockwork.stamp(), decisionId);
        corrected.write(anchor.id(), changes, recording);
        return views.view(anchor, new ReadTime(clockwork.today(), recording.stamp()));
    }

    private List<Change> changes(long memberId, CorrectMember command, FormCheck check) {
        List<Dated<PersonFact>> history = corrected.history(memberId);
        LocalDate first = history.get(0).valid().from();
        LocalDate from = command.validFrom() == null ? first : command.validFrom();
        if (from.isBefore(first)) {
            check.against("NOT_YET_A_MEMBER", "validFrom", from.toString(), first.toString());
        }
        List<Change> changes = new ArrayList<>();
        for (Dated<PersonFact> row : history) {
            if (row.valid().to().isAfter(from)) {
                PersonFact after = corrected.over(row.values(), command, check);
                DateRange period = row.valid().intersect(DateRange.from(from)).orElseThrow();
                if (!after.equals(row.values().because(after.reason()))) {
                    changes.add(new Change(period, row.values(), after));
                }
            }
        }
        return changes;
    }
}
