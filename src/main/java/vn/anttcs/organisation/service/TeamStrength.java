package vn.anttcs.organisation.service;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.DateRange;

/** Port: quân số thực tế of teams. The feature that keeps the members implements it. */
public interface TeamStrength {
    /**
     * How many members serve in each team at the two times, in one query; a team without members may be left out. Who is
     * suspended still belongs to the team and counts.
     */
    Map<Long, Integer> on(Collection<Long> teamIds, ReadTime time);

    /**
     * Every place taken in a team on any day of the period, as recorded so far (also by this transaction). A member who
     * changes position has several.
     */
    List<TakenPlace> taken(long teamId, DateRange period);
}
