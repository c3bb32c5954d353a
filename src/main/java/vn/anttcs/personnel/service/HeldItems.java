package vn.anttcs.personnel.service;

import java.util.List;
import vn.anttcs.personnel.api.OpenItem;
import vn.anttcs.platform.persistence.ReadTime;

/** Port: what a member has been given and still holds. Each feature that gives out things implements it. */
public interface HeldItems {
    /** Everything that the member holds at the two times, as recorded so far (also by this transaction). */
    List<OpenItem> heldBy(long memberId, ReadTime time);
}
