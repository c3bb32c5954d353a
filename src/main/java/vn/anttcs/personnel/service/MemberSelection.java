package vn.anttcs.personnel.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.personnel.api.GetSelectionProcedure;
import vn.anttcs.personnel.api.Member;
import vn.anttcs.personnel.api.ProposeMember;
import vn.anttcs.personnel.api.RecordVote;
import vn.anttcs.personnel.api.SelectionProcedure;
import vn.anttcs.personnel.api.SubmitApplication;

/** Tuyển chọn: application, vote of the selection council, proposal of the commune police (Circular 14/2024/TT-BCA, Art. 3 and 4). */
@Stateless
public class MemberSelection {
    @Inject
    private Applications applications;

    @Inject
    private Dossiers dossiers;

    /** Takes an application; somebody discharged before keeps the member number. */
    @Operation(value = "submitApplication", right = Right.MEMBER_WRITE, teams = "teamCode", write = true)
    public Member submitApplication(SubmitApplication command) {
        return applications.submit(command);
    }

    /** Records how the council voted. */
    @Operation(value = "recordVote", right = Right.MEMBER_WRITE, members = "memberNo", write = true)
    public SelectionProcedure recordVote(RecordVote command) {
        return dossiers.vote(command);
    }

    /** Records the proposal of the commune police. */
    @Operation(value = "proposeMember", right = Right.MEMBER_WRITE, members = "memberNo", write = true)
    public SelectionProcedure proposeMember(ProposeMember command) {
        return dossiers.propose(command);
    }

    /** How far the selection has come, with the days by which the next steps are due. */
    @Operation(value = "getSelectionProcedure", right = Right.MEMBER_READ, members = "memberNo")
    public SelectionProcedure getSelectionProcedure(GetSelectionProcedure query) {
        return dossiers.get(query);
    }
}
