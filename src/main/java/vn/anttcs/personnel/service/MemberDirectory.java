package vn.anttcs.personnel.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.personnel.api.GetMember;
import vn.anttcs.personnel.api.Member;
import vn.anttcs.personnel.persistence.MemberRows;
import vn.anttcs.platform.persistence.Clockwork;

/** Danh sách thành viên: reads members at any two times. */
@Stateless
public class MemberDirectory {
    @Inject
    private MemberRows members;

    @Inject
    private MemberViews views;

    @Inject
    private Clockwork clockwork;

    /** One member. */
    @Operation(value = "getMember", right = Right.MEMBER_READ, members = "memberNo")
    public Member getMember(GetMember query) {
        return views.view(members.get(query.memberNo()), clockwork.readTime(query.validOn(), query.knownOn()));
    }
}
