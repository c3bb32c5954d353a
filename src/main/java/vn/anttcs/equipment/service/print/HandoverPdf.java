package vn.anttcs.equipment.service.print;

import vn.anttcs.equipment.api.Handover;
import vn.anttcs.equipment.api.HandoverDirection;
import vn.anttcs.equipment.rule.print.PrintedWords;

/**
 * Biên bản bàn giao bằng PDF, in the form of administrative documents (Decree 30/2020/NĐ-CP): national title, name of the
 * body, number and day, the two sides, the table, and places to sign.
 */
final class HandoverPdf {
    private final HandoverSheet sheet;
    private final Handover list;
    private final boolean over;

    private HandoverPdf(HandoverSheet sheet) {
        this.sheet = sheet;
        this.list = sheet.list();
        this.over = list.direction() == HandoverDirection.HAND_OVER;
    }

    /** The document of a list; the same list gives the same bytes. */
    static byte[] of(HandoverSheet sheet) {
        return new HandoverPdf(sheet).written();
    }

    private byte[] written() {
        String title = (over ? "Biên bản bàn giao trang bị số " : "Biên bản nhận lại trang bị số ") + list.listNo();
        try (PdfPaper paper = new PdfPaper(title)) {
            double place = head(paper);
            place = sides(paper, place);
            place = new HandoverTable(paper, sheet).draw(place);
            new HandoverSigning(paper, sheet).draw(place);
            PdfForm.feet(paper, "Biên bản số " + list.listNo());
            return paper.bytes();
        }
    }

    private double head(PdfPaper paper) {
        return PdfForm.head(
                paper,
                new PdfForm.Head(
                        sheet.unitName(),
                        sheet.storeName(),
                        list.listNo(),
                        list.businessDay(),
                        over ? "BIÊN BẢN BÀN GIAO TRANG BỊ" : "BIÊN BẢN NHẬN LẠI TRANG BỊ"));
    }

    private double sides(PdfPaper paper, double top) {
        double place = top;
        if (list.decision() != null) {
            place = paper.block(
                    PdfForm.ITALIC,
                    PdfForm.LEFT,
                    place,
                    PdfForm.WIDE,
                    "Căn cứ Quyết định số " + list.decision().number() + " "
                            + PrintedWords.day(list.decision().date()) + " của "
                            + list.decision().issuer() + ".");
        }
        String store = "Kho: " + sheet.storeName() + " (" + list.storeNo() + "). Đại diện: " + list.officer() + ".";
        String people = list.people().size() + " nơi nhận, giữ nêu tại danh sách dưới đây.";
        place = paper.block(PdfForm.BOLD, PdfForm.LEFT, place + 1, PdfForm.WIDE, "BÊN GIAO");
        place = paper.block(PdfForm.TEXT, PdfForm.LEFT, place, PdfForm.WIDE, over ? store : people);
        place = paper.block(PdfForm.BOLD, PdfForm.LEFT, place + 1, PdfForm.WIDE, "BÊN NHẬN");
        place = paper.block(PdfForm.TEXT, PdfForm.LEFT, place, PdfForm.WIDE, over ? people : store);
        if (list.reason() != null) {
            place = paper.block(PdfForm.TEXT, PdfForm.LEFT, place + 1, PdfForm.WIDE, "Lý do: " + list.reason() + ".");
        }
        if (list.reversesNo() != null) {
            place = paper.block(
                    PdfForm.TEXT,
                    PdfForm.LEFT,
                    place,
                    PdfForm.WIDE,
                    "Lập để hủy bỏ biên bản số: " + list.reversesNo() + ".");
        }
        return paper.block(PdfForm.TEXT, PdfForm.LEFT, place + 1, PdfForm.WIDE, "Hai bên giao nhận những trang bị sau:")
                + PdfForm.GAP;
    }
}
