package vn.anttcs.budget.service;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import vn.anttcs.budget.api.PaymentTotal;
import vn.anttcs.shared.AmountInWords;

/** Bảng tính của đợt chi trả: the list and the totals, for offices that go on calculating. */
final class PaymentWorkbook {
    private static final String MONEY = "#,##0";

    private final PaymentListing listing;

    private PaymentWorkbook(PaymentListing listing) {
        this.listing = listing;
    }

    static byte[] content(PaymentListing listing) {
        return Workbooks.written(workbook -> {
            PaymentWorkbook written = new PaymentWorkbook(listing);
            written.list(workbook.newWorksheet("Danh sách"));
            written.totals(workbook.newWorksheet("Tổng hợp"));
        });
    }

    private void list(Worksheet sheet) {
        sheet.value(0, 0, listing.head().unit());
        sheet.value(
                1,
                0,
                "Danh sách chi trả tháng " + listing.monthText() + ", đợt "
                        + listing.head().runNo());
        sheet.value(2, 0, listing.head().approvedBy() == null ? "Bản lập, chưa duyệt" : "Đã duyệt");
        List<String> headings = new ArrayList<>(List.of("STT", "Mã thành viên", "Họ và tên", "Mã tổ", "Chức danh"));
        headings.addAll(listing.items().values());
        headings.addAll(List.of("Khấu trừ", "Thực nhận"));
        Workbooks.header(sheet, 3, headings);
        int at = 4;
        for (PaymentListing.Row row : listing.rows()) {
            sheet.value(at, 0, at - 3);
            sheet.value(at, 1, row.who().memberNo());
            sheet.value(at, 2, row.who().name());
            sheet.value(at, 3, row.who().team());
            sheet.value(at, 4, row.who().post());
            int column = 5;
            for (String item : listing.items().keySet()) {
                money(sheet, at, column++, row.item(item));
            }
            money(sheet, at, column++, row.carriedIn());
            money(sheet, at++, column, row.payable());
        }
        sheet.value(at, 2, "Tổng cộng");
        int column = 5;
        for (String item : listing.items().keySet()) {
            money(sheet, at, column++, listing.total(item));
        }
        money(sheet, at, column++, listing.carriedIn());
        money(sheet, at, column, listing.payable());
        sheet.value(at + 1, 2, "Bằng chữ: " + AmountInWords.of(listing.payable()));
    }

    private void totals(Worksheet sheet) {
        Workbooks.header(
                sheet, 0, List.of("Khoản chi", "Nguồn", "Cấp ngân sách", "Mục lục ngân sách", "Số tiền (đồng)"));
        int at = 1;
        for (PaymentTotal total : listing.totals()) {
            sheet.value(at, 0, listing.items().getOrDefault(total.itemCode(), total.itemCode()));
            sheet.value(at, 1, total.fundingSource());
            sheet.value(at, 2, total.fundingLevel());
            sheet.value(at, 3, total.classification());
            money(sheet, at++, 4, total.amountDong());
        }
        sheet.value(at, 0, "Thực chi");
        money(sheet, at, 4, listing.payable());
    }

    private static void money(Worksheet sheet, int row, int column, long dong) {
        sheet.value(row, column, dong);
        sheet.style(row, column).format(MONEY).set();
    }
}
