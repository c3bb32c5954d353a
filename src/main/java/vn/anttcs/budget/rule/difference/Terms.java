package vn.anttcs.budget.rule.difference;

import java.util.Map;
import vn.anttcs.budget.rule.number.RoundingMethod;
import vn.anttcs.budget.rule.number.StepCount;
import vn.anttcs.budget.rule.policy.DutyCount;
import vn.anttcs.budget.rule.policy.FirstMonth;
import vn.anttcs.budget.rule.policy.Pay.LimitKind;
import vn.anttcs.budget.rule.policy.Pay.LimitSpan;
import vn.anttcs.budget.rule.policy.StateChoice;
import vn.anttcs.budget.rule.text.Text;

/** The words of the format as people say them. */
final class Terms {
    private static final Map<Enum<?>, Text> TERMS = Map.ofEntries(
            Map.entry(FirstMonth.BY_DAYS, new Text("theo ngày", "by days")),
            Map.entry(FirstMonth.NEW_FROM_FIRST_DAY, new Text("mức mới từ ngày đầu tháng", "new from its first day")),
            Map.entry(FirstMonth.NEW_FROM_NEXT_MONTH, new Text("mức mới từ tháng sau", "new from the month after")),
            Map.entry(StateChoice.EACH_DAY, new Text("theo từng ngày", "of each day")),
            Map.entry(StateChoice.FIRST_DAY, new Text("của ngày đầu", "of the first day")),
            Map.entry(StateChoice.LAST_DAY, new Text("của ngày cuối", "of the last day")),
            Map.entry(StateChoice.LONGEST, new Text("kéo dài nhất", "that lasts longest")),
            Map.entry(StateChoice.HIGHEST, new Text("có mức cao nhất", "that pays most")),
            Map.entry(StepCount.WHOLE, new Text("bước trọn", "whole steps")),
            Map.entry(StepCount.PART, new Text("bước không trọn cũng tính", "a part counts as a step")),
            Map.entry(StepCount.EXACT, new Text("theo tỷ lệ", "in proportion")),
            Map.entry(RoundingMethod.HALF_UP, new Text("từ nửa trở lên làm tròn lên", "half up")),
            Map.entry(RoundingMethod.HALF_DOWN, new Text("đến nửa làm tròn xuống", "half down")),
            Map.entry(RoundingMethod.HALF_EVEN, new Text("nửa về số chẵn", "half to even")),
            Map.entry(RoundingMethod.UP, new Text("làm tròn lên", "up")),
            Map.entry(RoundingMethod.DOWN, new Text("làm tròn xuống", "down")),
            Map.entry(DutyCount.ENTRIES, new Text("số lần", "times")),
            Map.entry(DutyCount.DAYS, new Text("số ngày", "days")),
            Map.entry(DutyCount.HOURS, new Text("số giờ", "hours")),
            Map.entry(LimitKind.QUANTITY, new Text("số lượng", "quantity")),
            Map.entry(LimitKind.DONG, new Text("số tiền", "amount")),
            Map.entry(LimitSpan.MONTH, new Text("mỗi tháng", "a month")),
            Map.entry(LimitSpan.YEAR, new Text("mỗi năm", "a year")));

    private Terms() {}

    static Text of(Enum<?> word) {
        return TERMS.get(word);
    }
}
