package vn.anttcs.duty.rule;

import java.util.ArrayList;
import java.util.List;

/** Kiểm tra bảng chấm công trực: every entry is asked every question, and every fault is told at once with its article. */
public final class DutySheetRule {
    private static final List<EntryCheck> CHECKS = List.of(
            CalendarCheck::grounds,
            ServiceCheck::grounds,
            BasisCheck::grounds,
            PlaceCheck::grounds,
            HoursCheck::grounds);

    private DutySheetRule() {}

    /** What is wrong with the entries of a sheet, in their order; nothing when it may stand. */
    public static List<Fault> faults(SheetFacts facts, List<Duty> entries) {
        List<Fault> faults = new ArrayList<>();
        OverlapCheck overlaps = new OverlapCheck(facts);
        for (int index = 0; index < entries.size(); index++) {
            int place = index;
            Duty duty = entries.get(index);
            CHECKS.forEach(check -> check.grounds(facts, duty).forEach(ground -> faults.add(new Fault(place, ground))));
            overlaps.grounds(duty).forEach(ground -> faults.add(new Fault(place, ground)));
        }
        return faults;
    }
}
