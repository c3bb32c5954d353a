package vn.anttcs.budget.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.budget.api.GetSimulationFile;
import vn.anttcs.budget.api.SimulationFile;
import vn.anttcs.budget.api.SimulationFileKind;
import vn.anttcs.budget.persistence.SimulationRow;
import vn.anttcs.budget.rule.simulation.Change;
import vn.anttcs.budget.rule.simulation.MemberLine;
import vn.anttcs.budget.rule.simulation.Totals;
import vn.anttcs.platform.error.Refusal;

/** Tệp kết quả mô phỏng: results of simulations as comma-separated values, in parts. */
@Stateless
public class SimulationFiles {
    /** Spreadsheets take a file for UTF-8 only when it begins with this mark. */
    private static final String MARK = "\uFEFF";

    @Inject
    private SimulationRecords records;

    @Inject
    private SimulationSight sight;

    /** A result as a file: all totals, or what each member comes to. */
    @Operation(value = "getSimulationFile", right = Right.SIMULATION_READ, territory = Territory.FILTERED)
    public SimulationFile getSimulationFile(GetSimulationFile query) {
        SimulationRow row = sight.done(query.simulationNo());
        int partNo = query.partNo() == null ? 1 : query.partNo();
        boolean members = query.kind() == SimulationFileKind.MEMBERS;
        long parts = members ? Math.max(1, records.parts().done(row.id()).size()) : 1;
        if (partNo > parts) {
            throw Refusal.notFound("partNo", String.valueOf(partNo));
        }
        List<SimulationRow.Draft> drafts = records.rows().drafts(row.id());
        List<String> lines = new ArrayList<>(members ? members(row, partNo) : totals(row, drafts));
        if (partNo == 1) {
            lines.add(0, MARK + (members ? memberHeadings(drafts) : totalHeadings()));
        }
        byte[] content = lines.stream()
                .map(line -> line + "\r\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
        return new SimulationFile(
                "mo-phong-" + query.simulationNo() + "-" + query.kind().name().toLowerCase(Locale.ROOT) + ".csv",
                partNo,
                parts,
                content,
                checksum(content));
    }

    private static String memberHeadings(List<SimulationRow.Draft> drafts) {
        String present = "Số hiệu thành viên,Mã xã,Chức danh,Tỉnh cũ,Chính sách hiện hành (đồng),"
                + "Số tháng không có chính sách hiện hành";
        return present
                + drafts.stream()
                        .map(draft -> "," + draft.policyCode() + " (đồng)," + draft.policyCode()
                                + ": số tháng không có chính sách," + draft.policyCode() + ": tăng giảm (đồng)")
                        .collect(Collectors.joining());
    }

    private List<String> members(SimulationRow row, int partNo) {
        return records.parts().members(row.id(), partNo).orElse(Collections.emptyList()).stream()
                .map(MemberLine::read)
                .map(SimulationFiles::line)
                .toList();
    }

    private static String line(MemberLine member) {
        StringBuilder line = new StringBuilder(String.join(
                ",",
                member.memberNo(),
                member.standing().commune(),
                member.standing().position(),
                member.standing().formerProvince()));
        for (int scenario = 0; scenario < member.dong().size(); scenario++) {
            line.append(',')
                    .append(member.dong().get(scenario))
                    .append(',')
                    .append(member.withoutPolicy().get(scenario));
            if (scenario > 0) {
                line.append(',').append(member.difference(scenario));
            }
        }
        return line.toString();
    }

    private static String totalHeadings() {
        return "Chiều phân tích,Kỳ tổng hợp,Nhóm,Kỳ,Chính sách,Số tháng người,Tổng (đồng),Tăng giảm (đồng),"
                + "Tháng người không có chính sách,Tháng người chưa xác định,Tháng người chuyển tiếp,"
                + "Số người tăng,Mức tăng (đồng),Số người giảm,Mức giảm (đồng),Số người giữ nguyên";
    }

    private List<String> totals(SimulationRow row, List<SimulationRow.Draft> drafts) {
        return records.totals().all(row.id()).stream()
                .map(total -> line(total, SimulationViews.code(total.scenario(), drafts)))
                .toList();
    }

    private static String line(Totals.Total total, String policyCode) {
        Change change = total.change();
        String changes = change == null
                ? ",,,,"
                : change.gainers() + "," + change.gain() + "," + change.losers() + "," + change.loss() + ","
                        + change.unchanged();
        return String.join(
                ",",
                total.dimension().name(),
                total.span().name(),
                total.group(),
                total.period(),
                policyCode == null ? "" : policyCode,
                String.valueOf(total.sum().memberMonths()),
                String.valueOf(total.sum().dong()),
                String.valueOf(total.sum().dong() - total.base()),
                String.valueOf(total.sum().withoutPolicy()),
                String.valueOf(total.sum().unresolved()),
                String.valueOf(total.sum().split()),
                changes);
    }

    private static String checksum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
