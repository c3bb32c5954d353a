package vn.anttcs.budget.service;

import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import vn.anttcs.budget.persistence.PolicyRow;
import vn.anttcs.budget.rule.difference.PolicyOutline;
import vn.anttcs.budget.rule.policy.Item;
import vn.anttcs.budget.rule.policy.Policy;
import vn.anttcs.budget.rule.text.Text;

/** Bảng tính của chính sách: the resolution, its items and its team sizes in words, in both languages side by side. */
final class PolicyWorkbookWriting {
    private static final int WIDE = 60;

    private PolicyWorkbookWriting() {}

    static byte[] content(PolicyRow.Head head, Policy policy) {
        return Workbooks.timeless(workbook -> {
            resolution(workbook.newWorksheet("Nghị quyết"), head, policy);
            items(workbook.newWorksheet("Khoản chi"), policy);
            teamSizes(workbook.newWorksheet("Quy mô Tổ"), policy);
        });
    }

    private static void resolution(Worksheet sheet, PolicyRow.Head head, Policy policy) {
        Workbooks.header(sheet, 0, List.of("Nội dung", "Tiếng Việt", "English"));
        int at = 1;
        at = row(sheet, at, "Mã", Text.same(head.policyCode() + ", bản " + head.revision()));
        at = row(sheet, at, "Tên", new Text(head.nameVi(), head.nameEn()));
        at = row(
                sheet,
                at,
                "Nghị quyết",
                Text.same(head.resolution() + ", " + head.resolutionDate() + ", " + head.council()));
        at = row(sheet, at, "Nội dung chính", policy.identity().text());
        for (Text assumption : policy.identity().assumptions()) {
            at = row(sheet, at, "Cần xác nhận", assumption);
        }
        for (Map.Entry<Text, Text> aspect : PolicyOutline.head(policy).entrySet()) {
            at = row(sheet, at, aspect.getKey().vi(), aspect.getValue());
        }
        widen(sheet, 1, 2);
    }

    private static int row(Worksheet sheet, int at, String name, Text said) {
        sheet.value(at, 0, name);
        sheet.value(at, 1, said.vi());
        sheet.value(at, 2, said.en());
        return at + 1;
    }

    private static void items(Worksheet sheet, Policy policy) {
        Workbooks.header(
                sheet, 0, List.of("Mã khoản", "Khoản chi", "Căn cứ", "Nội dung", "Quy định", "Item", "Aspect", "Rule"));
        int at = 1;
        for (Item item : policy.items()) {
            for (Map.Entry<Text, Text> aspect : PolicyOutline.item(item).entrySet()) {
                sheet.value(at, 0, item.code());
                sheet.value(at, 1, item.title().name().vi());
                sheet.value(
                        at,
                        2,
                        item.title().basis() == null
                                ? null
                                : item.title().basis().text());
                sheet.value(at, 3, aspect.getKey().vi());
                sheet.value(at, 4, aspect.getValue().vi());
                sheet.value(at, 5, item.title().name().en());
                sheet.value(at, 6, aspect.getKey().en());
                sheet.value(at++, 7, aspect.getValue().en());
            }
        }
        widen(sheet, 3, 4, 6, 7);
    }

    private static void teamSizes(Worksheet sheet, Policy policy) {
        Workbooks.header(sheet, 0, List.of("Đối tượng", "Số lượng", "For", "Members"));
        int at = 1;
        for (Map.Entry<Text, Text> size : PolicyOutline.teamSizes(policy).entrySet()) {
            sheet.value(at, 0, size.getKey().vi());
            sheet.value(at, 1, size.getValue().vi());
            sheet.value(at, 2, size.getKey().en());
            sheet.value(at++, 3, size.getValue().en());
        }
        widen(sheet, 0, 1, 2, 3);
    }

    private static void widen(Worksheet sheet, int... columns) {
        for (int column : columns) {
            sheet.width(column, WIDE);
        }
    }
}
