package vn.anttcs.equipment.service.print;

import java.util.List;
import vn.anttcs.equipment.api.HandoverDirection;
import vn.anttcs.equipment.api.HandoverSignature;
import vn.anttcs.equipment.rule.print.PrintedWords;
import vn.anttcs.equipment.rule.print.SignatureForm;
import vn.anttcs.equipment.rule.print.SignatureSide;
import vn.anttcs.equipment.service.print.PdfPaper.Side;

/** Phần ký của biên bản: the side of the store and the head of the office; the people sign in the table. */
final class HandoverSigning {
    private static final double HIGH = 42;
    private static final double PICTURE_TOP = 12;
    private static final double PICTURE_HIGH = 20;
    private static final double NAME_TOP = 33;

    private final PdfPaper paper;
    private final HandoverSheet sheet;

    HandoverSigning(PdfPaper paper, HandoverSheet sheet) {
        this.paper = paper;
        this.sheet = sheet;
    }

    /** Draws it from a place on, or on the next page when it does not fit. */
    void draw(double top) {
        double place = paper.block(
                PdfForm.TEXT,
                PdfForm.LEFT,
                PdfForm.fitting(paper, top, PdfForm.TEXT.line() * 2 + HIGH),
                PdfForm.WIDE,
                "Các bên đã đọc lại biên bản, thống nhất nội dung và cùng ký tên.");
        boolean over = sheet.list().direction() == HandoverDirection.HAND_OVER;
        double half = PdfForm.WIDE / 2;
        box(
                PdfForm.LEFT,
                place + 2,
                over ? "ĐẠI DIỆN BÊN GIAO" : "ĐẠI DIỆN BÊN NHẬN",
                sheet.list().officer());
        box(PdfForm.LEFT + half, place + 2, "THỦ TRƯỞNG ĐƠN VỊ", "");
        store(place + 2);
        scans(place + HIGH + 2);
    }

    private void box(double left, double top, String title, String name) {
        double centre = left + PdfForm.WIDE / 4;
        paper.text(PdfForm.BOLD, centre, top, Side.CENTRE, title);
        paper.text(PdfForm.NOTE, centre, top + PdfForm.BOLD.line(), Side.CENTRE, "(Ký, ghi rõ họ tên)");
        paper.text(PdfForm.BOLD, centre, top + NAME_TOP, Side.CENTRE, name);
    }

    /** The signature of the store in its box. */
    private void store(double top) {
        HandoverSignature signature = sheet.signature(SignatureSide.STORE, null);
        if (signature == null) {
            return;
        }
        byte[] picture = sheet.drawn().get(signature.signatureNo());
        if (picture != null) {
            paper.picture(picture, PdfForm.LEFT, top + PICTURE_TOP, PdfForm.WIDE / 2, PICTURE_HIGH);
        }
        paper.text(
                PdfForm.NOTE,
                PdfForm.LEFT + PdfForm.WIDE / 4,
                top + NAME_TOP + PdfForm.BOLD.line(),
                Side.CENTRE,
                "Ký " + PrintedWords.day(signature.signedOn())
                        + (picture == null ? ", bản quét " + signature.signatureNo() : ""));
    }

    /** What was signed on paper is named with what proves that it is the same. */
    private void scans(double top) {
        double place = top;
        for (HandoverSignature signature : sheet.list().signatures()) {
            if (signature.form() == SignatureForm.SCANNED) {
                List<String> lines = paper.lines(PdfForm.NOTE, PdfForm.WIDE, words(signature));
                if (place + lines.size() * PdfForm.NOTE.line() > PdfForm.BOTTOM) {
                    paper.turn();
                    place = PdfForm.TOP;
                }
                place = paper.block(PdfForm.NOTE, PdfForm.LEFT, place, PdfForm.WIDE, words(signature));
            }
        }
    }

    /** A scan with what proves that it is the same. */
    static String words(HandoverSignature signature) {
        return "Bản quét " + signature.signatureNo()
                + (signature.signer() == null ? " (cả biên bản)" : " (" + signature.signer() + ")") + ", ký "
                + PrintedWords.day(signature.signedOn()) + ", " + PrintedWords.number(signature.byteCount())
                + " byte, SHA-256 " + signature.checksum();
    }
}
