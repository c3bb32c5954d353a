package vn.anttcs.equipment.service.vehicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.anttcs.personnel.service.ServedPeriod;
import vn.anttcs.personnel.service.ServedTime;
import vn.anttcs.personnel.service.ServiceLedger;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.ReadTime;

/** Who drives: a member who serves. */
@ApplicationScoped
public class DriverCheck {
    private ServiceLedger members;
    private ServedTime service;

    protected DriverCheck() {}

    @Inject
    public DriverCheck(ServiceLedger members, ServedTime service) {
        this.members = members;
        this.service = service;
    }

    /** The internal id of a member, or the refusal {@code NOT_FOUND}. */
    long find(String memberNo) {
        return members.find(memberNo).orElseThrow(() -> Refusal.notFound("driverNo", memberNo));
    }

    /** The number of a member. */
    String numberOf(long memberId) {
        return members.numbersOf(List.of(memberId)).get(memberId);
    }

    /** Whether a member serves on a day, as known at a recorded time. */
    boolean serves(String memberNo, ReadTime time) {
        return service.of(List.of(memberNo), time.knownOn()).getOrDefault(memberNo, List.of()).stream()
                .anyMatch(period -> period.standing() == ServedPeriod.Standing.SERVING
                        && period.period().contains(time.validOn()));
    }
}
