package vn.anttcs.duty.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.anttcs.law.Ground;
import vn.anttcs.law.Ruling;

/** Trình tự lập và xác nhận: in which state which act is possible, and who may not judge what they entered themselves. */
public final class SheetStateRule {
    private SheetStateRule() {}

    /** Whether the state allows the act. */
    public static Ruling decide(SheetState state, SheetAct act) {
        if (act.from().contains(state)) {
            return Ruling.allowed();
        }
        String needed = act.from().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        return Ruling.of(List.of(Ground.of(DutyGround.DUTY_SHEET_STATE, null, null, act, state, needed)));
    }

    /**
     * Whether an officer may confirm or return a sheet.
     *
     * @param enteredBy who entered what the sheet holds since it was opened or last confirmed
     * @param changedBy who changed it last
     */
    public static Ruling judge(String officer, String enteredBy, String changedBy) {
        List<Ground> grounds = new ArrayList<>();
        if (Objects.equals(officer, enteredBy) || Objects.equals(officer, changedBy)) {
            grounds.add(Ground.of(DutyGround.DUTY_SAME_OFFICER, null, null, officer));
        }
        return Ruling.of(grounds);
    }
}
