package vn.anttcs.personnel.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.law.Ground;
import vn.anttcs.law.Ruling;

/**
 * Tiêu chuẩn, điều kiện tuyển chọn: who may join the force (Law 30/2023/QH15, Art. 13 and 15.3).
 * Above the highest age the answer is the need for a decision by the chair of the commune
 * committee, unless another condition fails.
 */
public final class SelectionRule {

    private SelectionRule() {}

    /** Decides on the candidate as of the day, with all grounds at once. */
    public static Ruling decide(CandidateFacts candidate, LocalDate day) {
        List<Ground> refusals = new ArrayList<>();
        refusals.addAll(BackgroundCondition.grounds(candidate, day));
        refusals.addAll(SchoolingCondition.grounds(candidate, day));
        refusals.addAll(ResidenceCondition.grounds(candidate, day));
        refusals.addAll(HealthCondition.grounds(candidate, day));
        return Ruling.all(AgeCondition.decide(candidate, day), Ruling.of(refusals));
    }
}
