package vn.anttcs.equipment.service.print;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import vn.anttcs.equipment.api.EquipmentKind;
import vn.anttcs.equipment.api.Handover;
import vn.anttcs.equipment.api.HandoverDirection;
import vn.anttcs.equipment.api.HandoverEntry;
import vn.anttcs.equipment.api.HandoverSignature;
import vn.anttcs.equipment.api.MovementLine;
import vn.anttcs.equipment.rule.print.SignatureForm;
import vn.anttcs.equipment.rule.print.SignatureSide;

/**
 * Biên bản bàn giao để in và ký: one page of HTML without anything from elsewhere, which every office prints from the
 * browser, and saves as PDF there.
 */
final class HandoverPrint {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final String STYLE = """
            @page { size: A4; margin: 15mm; }
            body { font-family: "Times New Roman", "Liberation Serif", serif; font-size: 12pt; }
            h1 { font-size: 14pt; text-align: center; margin: 8pt 0; }
            p { margin: 3pt 0; }
            .head { text-align: center; }
            table { border-collapse: collapse; width: 100%; }
            thead { display: table-header-group; }
            tr { break-inside: avoid; }
            th, td { border: 1px solid #000; padding: 2pt 4pt; }
            td.n { text-align: right; }
            td.sign { min-width: 28mm; height: 14mm; text-align: center; }
            img { max-width: 50mm; max-height: 20mm; }
            .scan { font-size: 10pt; font-style: italic; overflow-wrap: anywhere; }
            .foot { display: flex; justify-content: space-around; text-align: center; margin-top: 12pt; }
            .foot div { display: flex; flex-direction: column; justify-content: space-between; min-height: 32mm; }
            """;

    private final HandoverSheet sheet;
    private final Handover list;
    private final StringBuilder out = new StringBuilder(16 * 1024);

    private HandoverPrint(HandoverSheet sheet) {
        this.sheet = sheet;
        this.list = sheet.list();
    }

    /** The page of a list, with the signatures that were drawn in it, and those that were scanned named. */
    static String page(HandoverSheet sheet) {
        return new HandoverPrint(sheet).page();
    }

    private String page() {
        out.append("<!DOCTYPE html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\"><title>Biên bản ")
                .append(escaped(list.listNo()))
                .append("</title><style>\n")
                .append(STYLE)
                .append("</style></head><body>\n");
        head();
        table();
        foot();
        return out.append("</body></html>\n").toString();
    }

    private void head() {
        boolean over = list.direction() == HandoverDirection.HAND_OVER;
        out.append("<div class=\"head\"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>")
                .append("<b>Độc lập - Tự do - Hạnh phúc</b></div>\n<h1>")
                .append(over ? "BIÊN BẢN BÀN GIAO TRANG BỊ" : "BIÊN BẢN NHẬN LẠI TRANG BỊ")
                .append("</h1>\n");
        line("Số", list.listNo());
        line("Ngày", day(list.businessDay()));
        line("Kho", list.storeNo());
        line(over ? "Người giao" : "Người nhận", list.officer());
        line("Lý do", list.reason());
        line("Lập để hủy bỏ biên bản số", list.reversesNo());
        if (list.decision() != null) {
            line(
                    "Căn cứ",
                    list.decision().number() + " ngày " + day(list.decision().date()));
        }
    }

    private void line(String name, String text) {
        if (text != null) {
            out.append("<p>").append(name).append(": ").append(escaped(text)).append("</p>\n");
        }
    }

    private void table() {
        out.append("<table><thead><tr>");
        List.of("STT", "Họ và tên", "Mã số", "Tên trang bị", "Cỡ", "Lô, số hiệu", "Đơn vị tính", "Số lượng", "Ký tên")
                .forEach(heading -> out.append("<th>").append(heading).append("</th>"));
        out.append("</tr></thead>\n<tbody>\n");
        int number = 0;
        for (HandoverEntry person : list.people()) {
            boolean first = true;
            for (MovementLine item : person.lines()) {
                number++;
                row(number, person, item, first);
                first = false;
            }
        }
        out.append("</tbody></table>\n");
    }

    private void row(int number, HandoverEntry person, MovementLine item, boolean first) {
        EquipmentKind kind = sheet.kinds().get(item.kindCode());
        out.append("<tr><td class=\"n\">").append(number).append("</td>");
        cell(person.name() == null ? "Tổ" : person.name());
        cell(person.memberNo() == null ? person.teamCode() : person.memberNo());
        cell(kind == null ? item.kindCode() : kind.name());
        cell(item.size());
        cell(item.serialNo() == null ? item.lotNo() : item.serialNo());
        cell(kind == null ? "" : kind.unitOfMeasure());
        out.append("<td class=\"n\">").append(item.quantity()).append("</td>");
        // One signature for everything that a person receives.
        if (first) {
            out.append("<td class=\"sign\" rowspan=\"")
                    .append(person.lines().size())
                    .append("\">");
            signature(sheet.signature(SignatureSide.USER, person));
            out.append("</td>");
        }
        out.append("</tr>\n");
    }

    /** The picture that was kept is part of the page, so nothing is fetched from anywhere. */
    private void signature(HandoverSignature signature) {
        if (signature == null) {
            return;
        }
        byte[] picture = sheet.drawn().get(signature.signatureNo());
        if (picture != null) {
            out.append("<img alt=\"\" src=\"data:image/png;base64,")
                    .append(Base64.getEncoder().encodeToString(picture))
                    .append("\"><br>");
        }
        out.append(escaped(signature.signer() == null ? "" : signature.signer() + ", "))
                .append(day(signature.signedOn()));
        if (picture == null) {
            out.append(", bản quét ").append(escaped(signature.signatureNo()));
        }
    }

    private void cell(String text) {
        out.append("<td>").append(escaped(text == null ? "" : text)).append("</td>");
    }

    private void foot() {
        boolean over = list.direction() == HandoverDirection.HAND_OVER;
        out.append("<div class=\"foot\"><div><b>")
                .append(over ? "Bên giao" : "Bên nhận")
                .append("</b><span>");
        signature(sheet.signature(SignatureSide.STORE, null));
        out.append("</span><span>")
                .append(escaped(list.officer()))
                .append("</span></div><div><b>Thủ trưởng đơn vị</b></div></div>\n");
        list.signatures().stream()
                .filter(signature -> signature.form() == SignatureForm.SCANNED)
                .forEach(scan -> out.append("<p class=\"scan\">")
                        .append(escaped(HandoverSigning.words(scan)))
                        .append("</p>\n"));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
