package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.anttcs.organisation.service.TakenPlace;
import vn.anttcs.organisation.service.TeamStrength;
import vn.anttcs.personnel.persistence.ServiceRows;
import vn.anttcs.personnel.rule.Position;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.DateRange;

/** Quân số thực tế: tells the organisation who takes the places of its teams. */
@ApplicationScoped
public class StrengthOfTeams implements TeamStrength {
    @Inject
    private ServiceRows service;

    @Override
    public Map<Long, Integer> on(Collection<Long> teamIds, ReadTime time) {
        return service.strengths(teamIds, time);
    }

    @Override
    public List<TakenPlace> taken(long teamId, DateRange period) {
        return service.places(List.of(teamId), period).stream()
                .map(place -> new TakenPlace(
                        place.memberNo(),
                        place.period(),
                        place.post() == Position.HEAD,
                        place.post() == Position.DEPUTY))
                .toList();
    }
}
