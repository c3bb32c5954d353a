package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.anttcs.personnel.api.Member;
import vn.anttcs.personnel.api.UpdateHealth;
import vn.anttcs.personnel.api.UpdateInsurance;
import vn.anttcs.personnel.persistence.HealthFact;
import vn.anttcs.personnel.persistence.InsuranceFact;
import vn.anttcs.personnel.persistence.MemberAnchor;
import vn.anttcs.personnel.persistence.MemberRows;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;

/** Writes insurance and health of a member as dated facts. */
@ApplicationScoped
class MemberUpdates {
    @Inject
    private MemberRows members;

    @Inject
    private DatedRows rows;

    @Inject
    private MemberViews views;

    @Inject
    private Clockwork clockwork;

    Member insurance(UpdateInsurance command) {
        FormCheck check = new FormCheck(clockwork.today());
        LocalDate end = command.validTo() == null ? DateRange.OPEN_END : command.validTo();
        if (!command.validFrom().isBefore(end)) {
            check.wrong("DAYS_REVERSED", "validTo");
        }
        check.finish();
        InsuranceFact fact = new InsuranceFact(
                command.socialInsurance(),
                command.socialInsuranceNumber(),
                command.incomeBaseDong(),
                command.healthInsurance(),
                command.healthInsuranceCard(),
                command.stateSupportGroup());
        MemberAnchor anchor = members.lock(command.memberNo(), command.version());
        Recording recording = new Recording(clockwork.stamp(), null);
        rows.put(MemberRows.INSURANCE, anchor.id(), DateRange.of(command.validFrom(), end), fact, recording);
        return shown(anchor, recording);
    }

    Member health(UpdateHealth command) {
        FormCheck check = new FormCheck(clockwork.today());
        check.past("issuedOn", command.issuedOn());
        check.ordered("validUntil", command.issuedOn(), command.validUntil());
        check.finish();
        HealthFact fact =
                new HealthFact(command.issuedOn(), command.validUntil(), command.sufficient(), command.issuer());
        MemberAnchor anchor = members.lock(command.memberNo(), command.version());
        Recording recording = new Recording(clockwork.stamp(), null);
        rows.put(MemberRows.HEALTH, anchor.id(), DateRange.from(command.issuedOn()), fact, recording);
        return shown(anchor, recording);
    }

    private Member shown(MemberAnchor anchor, Recording recording) {
        return views.view(anchor, new ReadTime(clockwork.today(), recording.stamp()));
    }
}
