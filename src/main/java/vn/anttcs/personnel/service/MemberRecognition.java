package vn.anttcs.personnel.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.personnel.api.Member;
import vn.anttcs.personnel.api.Members;
import vn.anttcs.personnel.api.RecogniseMember;
import vn.anttcs.personnel.api.RecogniseMembers;
import vn.anttcs.personnel.api.RecognitionItem;

/** Công nhận thành viên: the chair's decision makes candidates members (Circular 14/2024/TT-BCA, Art. 4). */
@Stateless
public class MemberRecognition {
    @Inject
    private Recognitions recognitions;

    /** Recognises one candidate. */
    @Operation(
            value = "recogniseMember",
            right = Right.MEMBER_WRITE,
            members = "memberNo",
            teams = "teamCode",
            write = true)
    public Member recogniseMember(RecogniseMember command) {
        RecognitionItem item = new RecognitionItem(
                command.memberNo(),
                command.teamCode(),
                command.position(),
                command.approval(),
                command.vote(),
                command.proposal(),
                command.healthCertificate(),
                command.declarations(),
                command.residenceRegisteredSince(),
                command.livingThere(),
                command.version());
        return recognitions
                .recognise(List.of(item), command.recognisedOn(), command.decision(), index -> "")
                .items()
                .get(0);
    }

    /** Recognises several candidates under one decision: all of them or none. */
    @Operation(
            value = "recogniseMembers",
            right = Right.MEMBER_WRITE,
            members = "items[].memberNo",
            teams = "items[].teamCode",
            write = true)
    public Members recogniseMembers(RecogniseMembers command) {
        return recognitions.recognise(
                command.items(), command.recognisedOn(), command.decision(), index -> "items[" + index + "].");
    }
}
