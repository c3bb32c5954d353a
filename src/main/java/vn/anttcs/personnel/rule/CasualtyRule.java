package vn.anttcs.personnel.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.law.Ground;
import vn.anttcs.law.Ruling;
import vn.anttcs.shared.DateRange;

/** Ghi nhận thương vong: it has happened, and to a person in the force; a death ends the service on its day. */
public final class CasualtyRule {

    private static final String FIELD = "occurredOn";

    private CasualtyRule() {}

    /** Decides on the record of a casualty on the day. */
    public static Ruling decide(ServiceRecord record, CasualtyKind kind, LocalDate day, LocalDate today) {
        List<Ground> grounds = new ArrayList<>(notYet(FIELD, day, today));
        if (kind == CasualtyKind.DEATH) {
            return Ruling.all(
                    Ruling.of(grounds),
                    ServiceOrderRule.decide(record, ServiceProcedure.RECORD_DEATH, DateRange.from(day), today));
        }
        if (!record.isInForceDuring(DateRange.of(day, day.plusDays(1)))) {
            grounds.add(Ground.of(PersonnelGround.NOT_IN_SERVICE_ON, FIELD, null, day));
        }
        return Ruling.of(grounds);
    }

    /** What is recorded as having happened does not lie in the future. */
    static List<Ground> notYet(String field, LocalDate day, LocalDate today) {
        return day.isAfter(today) ? List.of(Ground.of(PersonnelGround.DAY_IN_THE_FUTURE, field, null, day)) : List.of();
    }
}
