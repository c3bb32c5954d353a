package vn.anttcs.personnel.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.personnel.api.CorrectMember;
import vn.anttcs.personnel.api.GetMemberHistory;
import vn.anttcs.personnel.api.Member;
import vn.anttcs.personnel.api.MemberHistory;
import vn.anttcs.personnel.api.UpdateHealth;
import vn.anttcs.personnel.api.UpdateInsurance;

/** Cập nhật hồ sơ thành viên: corrections, insurance and health certificates, and the record of all that was ever known. */
@Stateless
public class MemberUpkeep {
    @Inject
    private Corrections corrections;

    @Inject
    private MemberUpdates updates;

    @Inject
    private MemberHistories histories;

    /** Corrects facts of a person, with a reason. */
    @Operation(value = "correctMember", right = Right.MEMBER_WRITE, members = "memberNo", write = true)
    public Member correctMember(CorrectMember command) {
        return corrections.correct(command);
    }

    /** Records by which schemes a member is insured. */
    @Operation(value = "updateInsurance", right = Right.MEMBER_WRITE, members = "memberNo", write = true)
    public Member updateInsurance(UpdateInsurance command) {
        return updates.insurance(command);
    }

    /** Records a new health certificate. */
    @Operation(value = "updateHealth", right = Right.MEMBER_WRITE, members = "memberNo", write = true)
    public Member updateHealth(UpdateHealth command) {
        return updates.health(command);
    }

    /** Everything that was ever recorded of a member, by both times. */
    @Operation(value = "getMemberHistory", right = Right.MEMBER_READ, members = "memberNo")
    public MemberHistory getMemberHistory(GetMemberHistory query) {
        return histories.of(query);
    }
}
