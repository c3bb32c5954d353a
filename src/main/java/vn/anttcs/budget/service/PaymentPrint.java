package vn.anttcs.budget.service;

import java.util.List;
import java.util.Locale;
import vn.anttcs.shared.AmountInWords;

/**
 * Danh sách để in và ký: one page of HTML without anything from elsewhere, which every office prints from the browser with
 * its own fonts, and saves as PDF there.
 */
final class PaymentPrint {
    private static final String STYLE = """
            @page { size: A4 landscape; margin: 12mm; }
            body { font-family: "Times New Roman", "Liberation Serif", serif; font-size: 11pt; }
            h1 { font-size: 14pt; text-align: center; margin: 6pt 0; }
            p { margin: 3pt 0; }
            .head { display: flex; justify-content: space-between; text-align: center; }
            .draft { color: #a00; text-align: center; font-weight: bold; }
            table { border-collapse: collapse; width: 100%; }
            thead { display: table-header-group; }
            tr { break-inside: avoid; }
            th, td { border: 1px solid #000; padding: 2pt 4pt; }
            td.n { text-align: right; white-space: nowrap; }
            td.sign { min-width: 22mm; }
            .foot { display: flex; justify-content: space-around; text-align: center; margin-top: 12pt; }
            .foot div { min-height: 30mm; }
            """;

    private final PaymentListing listing;
    private final StringBuilder out = new StringBuilder(64 * 1024);

    private PaymentPrint(PaymentListing listing) {
        this.listing = listing;
    }

    static String page(PaymentListing listing) {
        return new PaymentPrint(listing).page();
    }

    private String page() {
        out.append("<!DOCTYPE html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\"><title>Danh sách chi trả tháng ")
                .append(listing.monthText())
                .append("</title><style>\n")
                .append(STYLE)
                .append("</style></head><body>\n");
        head();
        table();
        foot();
        return out.append("</body></html>\n").toString();
    }

    private void head() {
        out.append("<div class=\"head\"><div>")
                .append(escaped(listing.head().unit()))
                .append("<br>Đợt chi trả số ")
                .append(escaped(listing.head().runNo()))
                .append("</div><div><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br><b>Độc lập - Tự do - Hạnh phúc</b>")
                .append("</div></div>\n<h1>DANH SÁCH CHI TRẢ CHẾ ĐỘ LỰC LƯỢNG THAM GIA BẢO VỆ AN NINH, TRẬT TỰ Ở CƠ SỞ")
                .append("<br>Tháng ")
                .append(listing.monthText())
                .append("</h1>\n");
        if (listing.head().approvedBy() == null) {
            out.append("<p class=\"draft\">BẢN LẬP, CHƯA DUYỆT</p>\n");
        }
        out.append("<p>Đơn vị tính: đồng</p>\n");
    }

    private void table() {
        out.append("<table><thead><tr>");
        List.of("STT", "Mã số", "Họ và tên", "Mã tổ", "Chức danh").forEach(this::heading);
        listing.items().values().forEach(this::heading);
        List.of("Khấu trừ", "Thực nhận", "Ký nhận").forEach(this::heading);
        out.append("</tr></thead>\n<tbody>\n");
        int number = 0;
        for (PaymentListing.Row row : listing.rows()) {
            number++;
            out.append("<tr><td class=\"n\">").append(number).append("</td>");
            List.of(
                            row.who().memberNo(),
                            row.who().name(),
                            text(row.who().team()),
                            row.who().post())
                    .forEach(this::cell);
            listing.items().keySet().forEach(item -> amount(row.item(item)));
            amount(row.carriedIn());
            amount(row.payable());
            out.append("<td class=\"sign\"></td></tr>\n");
        }
        out.append("<tr><th colspan=\"5\">Tổng cộng</th>");
        listing.items().keySet().forEach(item -> amount(listing.total(item)));
        amount(listing.carriedIn());
        amount(listing.payable());
        out.append("<td></td></tr>\n</tbody></table>\n");
    }

    private void heading(String text) {
        out.append("<th>").append(escaped(text)).append("</th>");
    }

    private void cell(String text) {
        out.append("<td>").append(escaped(text)).append("</td>");
    }

    private void amount(long dong) {
        out.append("<td class=\"n\">").append(dotted(dong)).append("</td>");
    }

    private void foot() {
        out.append("<p><b>Tổng số tiền thực chi: ")
                .append(dotted(listing.payable()))
                .append(" đồng</b></p>\n<p><i>(Bằng chữ: ")
                .append(AmountInWords.of(listing.payable()))
                .append(")</i></p>\n<div class=\"foot\"><div><b>Người lập</b><br>")
                .append(escaped(listing.head().preparedBy()))
                .append("</div><div><b>Người duyệt</b><br>")
                .append(escaped(text(listing.head().approvedBy())))
                .append("</div><div><b>Thủ trưởng đơn vị</b></div></div>\n");
    }

    /** The amount as Vietnamese papers write it, with points between groups of three digits. */
    static String dotted(long dong) {
        return String.format(Locale.ROOT, "%,d", dong).replace(',', '.');
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
