package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import vn.anttcs.personnel.api.Member;
import vn.anttcs.personnel.api.SubmitApplication;
import vn.anttcs.personnel.persistence.DossierFact;
import vn.anttcs.personnel.persistence.MemberAnchor;
import vn.anttcs.personnel.persistence.MemberRows;
import vn.anttcs.personnel.persistence.PersonFact;
import vn.anttcs.personnel.persistence.ServiceFact;
import vn.anttcs.personnel.rule.MemberStatus;
import vn.anttcs.personnel.rule.Position;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;

/** Hồ sơ dự tuyển: takes applications of new persons and of those who served before. */
@ApplicationScoped
class Applications {
    @Inject
    private Applicants applicants;

    @Inject
    private MemberPapers papers;

    @Inject
    private DatedRows rows;

    @Inject
    private MemberViews views;

    @Inject
    private Clockwork clockwork;

    Member submit(SubmitApplication command) {
        LocalDate today = clockwork.today();
        LocalDate appliedOn = command.appliedOn() == null ? today : command.appliedOn();
        FormCheck check = new FormCheck(today);
        check.past("appliedOn", appliedOn);
        papers.check(command.healthCertificate(), command.declarations(), check);
        Optional<MemberAnchor> known = applicants.knownBefore(command.citizenId(), appliedOn, check);
        PersonFact person = applicants.person(known, command, check);
        Long team = applicants.team(command.teamCode(), appliedOn, check);
        check.finish();
        MemberAnchor anchor = known.orElseGet(() -> applicants.create(command.citizenId()));
        Recording recording = new Recording(clockwork.stamp(), null);
        store(anchor.id(), person, team, appliedOn, command, recording);
        return views.view(anchor, new ReadTime(today, recording.stamp()));
    }

    private void store(
            long id,
            PersonFact person,
            Long team,
            LocalDate appliedOn,
            SubmitApplication command,
            Recording recording) {
        DateRange period = DateRange.from(appliedOn);
        Position post = command.position() == null ? Position.MEMBER : command.position();
        rows.put(MemberRows.PERSON, id, period, person, recording);
        rows.put(MemberRows.SERVICE, id, period, new ServiceFact(MemberStatus.CANDIDATE, team, post, null), recording);
        rows.put(MemberRows.DOSSIER, id, period, DossierFact.applied(appliedOn, team, post), recording);
        papers.store(id, command.healthCertificate(), command.declarations(), appliedOn, recording);
    }
}
