package vn.anttcs.exchange.service;

import java.util.OptionalLong;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Territories;
import vn.anttcs.personnel.service.MemberTerritory;

/** The numbers of members that a file names a second time, for those who may read them. */
final class MemberNumbers {
    private static final String HIDDEN = "…";
    /** A file that was stored before names everybody again: after so many, one look at each is too many. */
    private static final int MOST = 1_000;

    private final Territories territories;
    private final MemberTerritory members;
    private final boolean everywhere;
    private int looks;

    MemberNumbers(Territories territories, MemberTerritory members) {
        this.territories = territories;
        this.members = members;
        this.everywhere = territories.scope(Right.MEMBER_READ).nation();
    }

    String shown(String memberNo) {
        if (everywhere) {
            return memberNo;
        }
        if (looks++ >= MOST) {
            return HIDDEN;
        }
        OptionalLong unit = members.unitOf(memberNo);
        return unit.isPresent() && territories.may(Right.MEMBER_READ, unit.getAsLong()) ? memberNo : HIDDEN;
    }
}
