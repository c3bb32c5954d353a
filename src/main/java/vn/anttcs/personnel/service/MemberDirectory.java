package vn.anttcs.personnel.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.personnel.api.FindMembers;
import vn.anttcs.personnel.api.GetMember;
import vn.anttcs.personnel.api.Member;
import vn.anttcs.personnel.api.MemberPage;
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
    private MemberPages pages;

    @Inject
    private Clockwork clockwork;

    /** One member. */
    @Operation(value = "getMember", right = Right.MEMBER_READ, members = "memberNo")
    public Member getMember(GetMember query) {
        return views.view(members.get(query.memberNo()), clockwork.readTime(query.validOn(), query.knownOn()));
    }

    /** Members by name, unit, team and other conditions; only those whom the caller may see. */
    @Operation(value = "findMembers", right = Right.MEMBER_READ, territory = Territory.FILTERED)
    public MemberPage findMembers(FindMembers query) {
        return pages.page(query);
    }
}
