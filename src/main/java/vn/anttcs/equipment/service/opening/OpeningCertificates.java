package vn.anttcs.equipment.service.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.personnel.service.ServiceLedger;
import vn.anttcs.personnel.service.ToolCertificates;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.ReadTime;

/** Which holders may have support tools today: a member with a certificate of use, a team with such a member. */
@ApplicationScoped
public class OpeningCertificates {
    private ServiceLedger ledger;
    private ToolCertificates certificates;
    private Clockwork clockwork;

    protected OpeningCertificates() {}

    @Inject
    public OpeningCertificates(ServiceLedger ledger, ToolCertificates certificates, Clockwork clockwork) {
        this.ledger = ledger;
        this.certificates = certificates;
        this.clockwork = clockwork;
    }

    LocalDate today() {
        return clockwork.today();
    }

    /** Those of the teams and members who may have them. */
    Set<Holder> of(Collection<Holder> holders) {
        ReadTime time = clockwork.readTime(null, null);
        Map<Long, Long> teamOf = ledger.teamOfEach(ids(holders, HolderKind.TEAM), time);
        Set<Long> asked = new HashSet<>(teamOf.keySet());
        asked.addAll(ids(holders, HolderKind.MEMBER));
        Set<Long> certified = certificates.holders(asked, time);
        Set<Holder> found = new HashSet<>();
        certified.forEach(member -> {
            found.add(new Holder(HolderKind.MEMBER, member));
            if (teamOf.containsKey(member)) {
                found.add(new Holder(HolderKind.TEAM, teamOf.get(member)));
            }
        });
        return found;
    }

    private static List<Long> ids(Collection<Holder> holders, HolderKind kind) {
        return holders.stream()
                .filter(holder -> holder.kind() == kind)
                .map(Holder::id)
                .toList();
    }
}
