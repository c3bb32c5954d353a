package vn.anttcs.equipment.service.print;

import vn.anttcs.equipment.api.HandoverDirection;
import vn.anttcs.equipment.service.print.PdfPaper.Side;

/** Phần ký của biên bản: the side of the store and the head of the office; the people sign in the table. */
final class HandoverSigning {
    private static final double HIGH = 42;
    private static final double NAME_TOP = 34;

    private final PdfPaper paper;
    private final HandoverSheet sheet;

    HandoverSigning(PdfPaper paper, HandoverSheet sheet) {
        this.paper = paper;
        this.sheet = sheet;
    }

    /** Draws it from a place on, or on the next page when it does not fit. */
    void draw(double top) {
        double place = paper.block(
                HandoverPdf.TEXT,
                HandoverPdf.LEFT,
                fitting(top),
                HandoverPdf.WIDE,
                "Các bên đã đọc lại biên bản, thống nhất nội dung và cùng ký tên.");
        boolean over = sheet.list().direction() == HandoverDirection.HAND_OVER;
        double half = HandoverPdf.WIDE / 2;
        box(
                HandoverPdf.LEFT,
                place + 2,
                over ? "ĐẠI DIỆN BÊN GIAO" : "ĐẠI DIỆN BÊN NHẬN",
                sheet.list().officer());
        box(HandoverPdf.LEFT + half, place + 2, "THỦ TRƯỞNG ĐƠN VỊ", "");
    }

    private double fitting(double top) {
        if (top + HandoverPdf.TEXT.line() * 2 + HIGH <= HandoverPdf.BOTTOM) {
            return top;
        }
        paper.turn();
        return HandoverPdf.TOP;
    }

    private void box(double left, double top, String title, String name) {
        double centre = left + HandoverPdf.WIDE / 4;
        paper.text(HandoverPdf.BOLD, centre, top, Side.CENTRE, title);
        paper.text(HandoverPdf.NOTE, centre, top + HandoverPdf.BOLD.line(), Side.CENTRE, "(Ký, ghi rõ họ tên)");
        paper.text(HandoverPdf.BOLD, centre, top + NAME_TOP, Side.CENTRE, name);
    }
}
