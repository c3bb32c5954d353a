package vn.anttcs.budget.service;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.budget.api.PolicyNote;
import vn.anttcs.budget.api.SimulatedDuty;
import vn.anttcs.budget.api.SimulationCeilingResult;
import vn.anttcs.budget.api.SimulationChange;
import vn.anttcs.budget.api.SimulationDimension;
import vn.anttcs.budget.api.SimulationDirection;
import vn.anttcs.budget.api.SimulationDraft;
import vn.anttcs.budget.api.SimulationHeadcount;
import vn.anttcs.budget.api.SimulationSummary;
import vn.anttcs.budget.api.SimulationTotal;
import vn.anttcs.budget.persistence.SimulationRow;
import vn.anttcs.budget.rule.simulation.Change;
import vn.anttcs.budget.rule.simulation.MemberLine;
import vn.anttcs.budget.rule.simulation.Totals;

/** Shows simulations as the contracts do. */
final class SimulationViews {
    private SimulationViews() {}

    static SimulationSummary summary(SimulationRow row, List<SimulationRow.Draft> drafts) {
        SimulationRow.Asked asked = row.asked();
        return new SimulationSummary(
                String.valueOf(row.simulationNo()),
                row.state(),
                asked.unitCode(),
                asked.fromMonth(),
                asked.toMonth(),
                asked.forceOn(),
                asked.knownOn(),
                asked.duty(),
                asked.dutyYear() == null ? null : asked.dutyYear().longValue(),
                drafts.stream()
                        .map(draft -> new SimulationDraft(draft.policyCode(), draft.revision(), draft.checksum()))
                        .toList(),
                row.percent(),
                row.members(),
                row.startedBy(),
                row.times().created(),
                row.times().started(),
                row.times().finished(),
                row.incident());
    }

    /** The code of a scenario's draft; null for the policies in force. */
    static String code(int scenario, List<SimulationRow.Draft> drafts) {
        return scenario == 0 ? null : drafts.get(scenario - 1).policyCode();
    }

    static SimulationTotal total(Totals.Total total, List<SimulationRow.Draft> drafts) {
        Change change = total.change();
        return new SimulationTotal(
                SimulationDimension.valueOf(total.dimension().name()),
                total.group(),
                total.period(),
                code(total.scenario(), drafts),
                total.sum().memberMonths(),
                total.sum().dong(),
                total.sum().dong() - total.base(),
                total.sum().withoutPolicy(),
                total.sum().unresolved(),
                total.sum().split(),
                change == null ? null : change.gainers(),
                change == null ? null : change.gain(),
                change == null ? null : change.losers(),
                change == null ? null : change.loss(),
                change == null ? null : change.unchanged());
    }

    static SimulationHeadcount headcount(SimulationRow.Headcount found, SimulationRow.Asked asked) {
        return new SimulationHeadcount(
                SimulationHeadcounts.day(asked),
                found.teams(),
                found.unsized(),
                found.least(),
                found.most(),
                found.authorised(),
                found.strength());
    }

    static SimulationDirection direction(long difference) {
        return difference == 0
                ? SimulationDirection.SAME
                : difference > 0 ? SimulationDirection.GAIN : SimulationDirection.LOSS;
    }

    static SimulationChange change(MemberLine line, int scenario) {
        return new SimulationChange(
                line.memberNo(),
                line.standing().commune(),
                line.standing().position(),
                line.standing().formerProvince(),
                direction(line.difference(scenario)),
                line.dong().get(0),
                line.dong().get(scenario),
                line.difference(scenario),
                line.withoutPolicy().get(0),
                line.withoutPolicy().get(scenario));
    }

    static SimulationCeilingResult ceiling(
            SimulationRow.Ceiling ceiling, SimulationRow.Asked asked, String policyCode, long spent) {
        long months = 0;
        for (YearMonth month = asked.fromMonth(); !month.isAfter(asked.toMonth()); month = month.plusMonths(1)) {
            months += month.getYear() == ceiling.year() ? 1 : 0;
        }
        return new SimulationCeilingResult(
                ceiling.year(),
                ceiling.source(),
                ceiling.level(),
                policyCode,
                months,
                ceiling.dong(),
                spent,
                spent > ceiling.dong(),
                Math.max(0, spent - ceiling.dong()));
    }

    /** What a result takes for granted, in both languages. */
    static List<PolicyNote> assumptions(SimulationRow.Asked asked) {
        List<PolicyNote> notes = new ArrayList<>();
        notes.add(
                switch (asked.duty()) {
                    case NONE ->
                        new PolicyNote(
                                "Không tính nhiệm vụ: các khoản chi theo nhiệm vụ bằng 0.",
                                "No duty is assumed: items paid for duty come to 0.");
                    case RECORDED ->
                        new PolicyNote(
                                "Nhiệm vụ là nhiệm vụ đã xác nhận của chính các tháng mô phỏng.",
                                "Duty is what was confirmed for the simulated months themselves.");
                    case REFERENCE_YEAR ->
                        new PolicyNote(
                                "Nhiệm vụ lấy như đã xác nhận của cùng tháng năm " + asked.dutyYear() + ".",
                                "Duty is taken as confirmed for the same months of " + asked.dutyYear() + ".");
                });
        notes.add(
                asked.forceOn() == null
                        ? new PolicyNote(
                                "Lực lượng theo từng tháng như sổ ghi; sau ngày ghi cuối cùng coi như không đổi.",
                                "The force is what the registers tell month by month; after the last record nothing changes.")
                        : new PolicyNote(
                                "Lực lượng giữ nguyên như ngày " + asked.forceOn() + " cho mọi tháng.",
                                "The force stays as it was on " + asked.forceOn() + " in all months."));
        notes.add(claims(asked));
        return notes;
    }

    private static PolicyNote claims(SimulationRow.Asked asked) {
        if (asked.claims()) {
            return new PolicyNote(
                    "Ốm đau, tai nạn, chết: tính các hồ sơ đã được duyệt của chính các tháng mô phỏng, như đợt chi trả; không giả định thêm hồ sơ nào.",
                    "Illness, accident and death: the claims approved for the simulated months themselves, as payment runs take them; no other claim is assumed.");
        }
        return asked.duty() == SimulatedDuty.REFERENCE_YEAR
                ? new PolicyNote(
                        "Không tính các khoản chi theo sự kiện (ốm đau, tai nạn, chết): sự kiện của năm lấy nhiệm vụ không lặp lại.",
                        "Items paid for events (illness, accident, death) are not simulated: what happened in the year whose duty is taken does not happen again.")
                : new PolicyNote(
                        "Không tính các khoản chi theo sự kiện (ốm đau, tai nạn, chết).",
                        "Items paid for events (illness, accident, death) are not simulated.");
    }
}
