package vn.anttcs.equipment.service.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import vn.anttcs.personnel.service.ServiceLedger;
import vn.anttcs.personnel.service.ToolCertificates;
import vn.anttcs.platform.persistence.ReadTime;

/** Who serves in teams, and who of them may use support tools. */
@ApplicationScoped
public class TeamPeople {
    private ServiceLedger service;
    private ToolCertificates certificates;

    protected TeamPeople() {}

    @Inject
    public TeamPeople(ServiceLedger service, ToolCertificates certificates) {
        this.service = service;
        this.certificates = certificates;
    }

    /**
     * The people of teams.
     *
     * @param teamOfServing internal ids of those who serve, each with the team
     * @param members how many serve, by internal id of the team
     * @param certified how many of them hold a valid certificate of use
     */
    record People(Map<Long, Long> teamOfServing, Map<Long, Long> members, Map<Long, Long> certified) {}

    People of(Collection<Long> teamIds, ReadTime time) {
        Map<Long, Long> serving = service.teamOfServing(teamIds, time);
        Map<Long, Long> members = new HashMap<>();
        serving.values().forEach(team -> members.merge(team, 1L, Long::sum));
        Map<Long, Long> certified = new HashMap<>();
        certificates
                .holders(serving.keySet(), time)
                .forEach(member -> certified.merge(serving.get(member), 1L, Long::sum));
        return new People(serving, members, certified);
    }
}
