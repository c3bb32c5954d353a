package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.personnel.api.Member;
import vn.anttcs.personnel.api.Members;
import vn.anttcs.personnel.persistence.MemberRows;
import vn.anttcs.personnel.persistence.ServiceFact;
import vn.anttcs.personnel.rule.MemberStatus;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Decision;

/** Writes recognitions that were decided on, all at one recorded time. */
@ApplicationScoped
class RecognitionRecord {
    @Inject
    private DatedRows rows;

    @Inject
    private MemberPapers papers;

    @Inject
    private Decisions decisions;

    @Inject
    private MemberViews views;

    @Inject
    private Clockwork clockwork;

    Members write(List<RecognitionCase> cases, LocalDate day, Decision decision) {
        long decisionId = decisions.store(decision);
        List<Long> approvals = cases.stream()
                .map(one -> one.item().approval())
                .map(approval -> approval == null ? null : (Long) decisions.store(approval))
                .toList();
        Recording recording = new Recording(clockwork.stamp(), decisionId);
        ReadTime shown = new ReadTime(clockwork.today(), recording.stamp());
        List<Member> recognised = new ArrayList<>();
        for (int index = 0; index < cases.size(); index++) {
            write(cases.get(index), approvals.get(index), day, recording);
            recognised.add(views.view(cases.get(index).anchor(), shown));
        }
        return new Members(recognised, recording.stamp());
    }

    private void write(RecognitionCase one, Long approvalId, LocalDate day, Recording recording) {
        long id = one.anchor().id();
        ServiceFact service = new ServiceFact(MemberStatus.SERVING, one.teamId(), one.post(), null);
        rows.put(MemberRows.SERVICE, id, DateRange.from(day), service, recording);
        if (one.dossier() != null) {
            rows.put(
                    MemberRows.DOSSIER,
                    id,
                    one.dossier().valid(),
                    one.completed().recognised(day, approvalId),
                    recording);
        }
        if (!one.person().equals(one.recordedPerson().values())) {
            rows.put(MemberRows.PERSON, id, one.recordedPerson().valid(), one.person(), recording);
        }
        papers.store(id, one.item().healthCertificate(), one.item().declarations(), day, recording);
    }
}
