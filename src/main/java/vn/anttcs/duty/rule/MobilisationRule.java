package vn.anttcs.duty.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.anttcs.law.Ground;
import vn.anttcs.law.Ruling;

/** Điều động: of members who serve, and to a place outside their own area. */
public final class MobilisationRule {
    private MobilisationRule() {}

    /**
     * Dữ kiện của lệnh điều động.
     *
     * @param members numbers of those named, in their order
     * @param service their service; who is not known is absent
     * @param ownCommunes communes of their teams on the first day, by team
     * @param placeCode the place as given
     * @param placeId the commune that it means
     */
    public record Facts(
            LocalDate firstDay,
            LocalDate lastDay,
            List<String> members,
            Map<String, List<Service>> service,
            Map<Long, Long> ownCommunes,
            String placeCode,
            Long placeId) {}

    /** Decides on an order; each member is named by {@code members[2].memberNo}. */
    public static Ruling decide(Facts facts) {
        List<Ground> grounds = new ArrayList<>(PlanRule.period(facts.firstDay(), facts.lastDay()));
        for (int index = 0; index < facts.members().size(); index++) {
            String memberNo = facts.members().get(index);
            String field = "members[" + index + "].memberNo";
            Service present = facts.service().getOrDefault(memberNo, List.of()).stream()
                    .filter(service -> service.period().contains(facts.firstDay()))
                    .findFirst()
                    .orElse(null);
            if (present == null || present.standing() != Standing.SERVING) {
                grounds.add(Ground.of(
                        DutyGround.DUTY_MEMBER_NOT_SERVING, field, DutyLaw.law("23.2d"), memberNo, facts.firstDay()));
            } else if (Objects.equals(facts.ownCommunes().get(present.teamId()), facts.placeId())) {
                grounds.add(Ground.of(
                        DutyGround.DUTY_NOT_OUTSIDE_OWN_AREA,
                        field,
                        DutyLaw.law("23.2d"),
                        memberNo,
                        facts.placeCode()));
            }
        }
        return Ruling.of(grounds);
    }
}
