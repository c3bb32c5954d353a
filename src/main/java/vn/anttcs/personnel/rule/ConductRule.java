package vn.anttcs.personnel.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.law.Ground;
import vn.anttcs.law.Ruling;

/**
 * Ghi nhận lần không chấp hành nhiệm vụ và văn bản nhắc nhở: both count towards a discharge (Law 30/2023/QH15, Art. 17.3c),
 * so they concern a person in the force and do not lie ahead.
 */
public final class ConductRule {

    private static final String FIELD = "occurredOn";

    private ConductRule() {}

    /** Decides on the record of a refusal or a reminder of the day. */
    public static Ruling decide(ServiceRecord record, LocalDate day, LocalDate today) {
        List<Ground> grounds = new ArrayList<>(CasualtyRule.notYet(FIELD, day, today));
        if (record.on(day).filter(ServiceState::isInForce).isEmpty()) {
            grounds.add(Ground.of(PersonnelGround.NOT_IN_SERVICE_ON, FIELD, ForceLaw.law("17.3c"), day));
        }
        return Ruling.of(grounds);
    }
}
