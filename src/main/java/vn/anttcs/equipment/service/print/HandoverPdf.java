package vn.anttcs.equipment.service.print;

import java.util.Locale;
import vn.anttcs.equipment.api.Handover;
import vn.anttcs.equipment.api.HandoverDirection;
import vn.anttcs.equipment.rule.print.PrintedWords;
import vn.anttcs.equipment.service.print.PdfPaper.Side;
import vn.anttcs.equipment.service.print.PdfPaper.Style;

/**
 * Biên bản bàn giao bằng PDF, in the form of administrative documents (Decree 30/2020/NĐ-CP): national title, name of the
 * body, number and day, the two sides, the table, and places to sign.
 */
final class HandoverPdf {
    /** Left edge of the text in millimetres. */
    static final double LEFT = 20;
    /** Width of the text in millimetres. */
    static final double WIDE = 175;
    /** Upper edge of the text in millimetres. */
    static final double TOP = 18;
    /** Lower edge of the text in millimetres. */
    static final double BOTTOM = 278;

    static final Style TEXT = new Style(PrintFont.REGULAR, 12);
    static final Style BOLD = new Style(PrintFont.BOLD, 12);
    static final Style NOTE = new Style(PrintFont.ITALIC, 10);

    private static final Style TITLE = new Style(PrintFont.BOLD, 14);
    private static final Style ITALIC = new Style(PrintFont.ITALIC, 12);
    private static final double GAP = 2;
    private static final double FOOT = 285;
    private static final double BODY_CENTRE = 52;
    private static final double BODY_WIDE = 64;
    private static final double NATION_CENTRE = 142;
    private static final double NATION_LINE = 28;
    private static final double BODY_LINE = 12;

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
            paper.feet(NOTE, FOOT, (page, pages) -> "Biên bản số " + list.listNo() + " - Trang " + page + "/" + pages);
            return paper.bytes();
        }
    }

    private double head(PdfPaper paper) {
        double left = TOP;
        for (String line : paper.lines(TEXT, BODY_WIDE, sheet.unitName().toUpperCase(Locale.ROOT))) {
            paper.text(TEXT, BODY_CENTRE, left, Side.CENTRE, line);
            left += TEXT.line();
        }
        for (String line : paper.lines(BOLD, BODY_WIDE, sheet.storeName().toUpperCase(Locale.ROOT))) {
            paper.text(BOLD, BODY_CENTRE, left, Side.CENTRE, line);
            left += BOLD.line();
        }
        paper.line(BODY_CENTRE - BODY_LINE, left + 1, BODY_CENTRE + BODY_LINE, left + 1);
        paper.text(TEXT, BODY_CENTRE, left + GAP, Side.CENTRE, "Số: " + list.listNo());
        double right = TOP;
        paper.text(BOLD, NATION_CENTRE, right, Side.CENTRE, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        right += BOLD.line();
        paper.text(BOLD, NATION_CENTRE, right, Side.CENTRE, "Độc lập - Tự do - Hạnh phúc");
        right += BOLD.line();
        paper.line(NATION_CENTRE - NATION_LINE, right + 1, NATION_CENTRE + NATION_LINE, right + 1);
        double day = right + GAP;
        for (String line : paper.lines(
                ITALIC,
                PdfPaper.WIDE - BODY_CENTRE * 2,
                sheet.unitName() + ", " + PrintedWords.day(list.businessDay()))) {
            paper.text(ITALIC, NATION_CENTRE, day, Side.CENTRE, line);
            day += ITALIC.line();
        }
        double title = Math.max(left + GAP + TEXT.line(), day) + GAP * 2;
        paper.text(
                TITLE,
                PdfPaper.WIDE / 2,
                title,
                Side.CENTRE,
                over ? "BIÊN BẢN BÀN GIAO TRANG BỊ" : "BIÊN BẢN NHẬN LẠI TRANG BỊ");
        return title + TITLE.line() + GAP;
    }

    private double sides(PdfPaper paper, double top) {
        double place = top;
        if (list.decision() != null) {
            place = paper.block(
                    ITALIC,
                    LEFT,
                    place,
                    WIDE,
                    "Căn cứ Quyết định số " + list.decision().number() + " "
                            + PrintedWords.day(list.decision().date()) + " của "
                            + list.decision().issuer() + ".");
        }
        String store = "Kho: " + sheet.storeName() + " (" + list.storeNo() + "). Đại diện: " + list.officer() + ".";
        String people = list.people().size() + " nơi nhận, giữ nêu tại danh sách dưới đây.";
        place = paper.block(BOLD, LEFT, place + 1, WIDE, "BÊN GIAO");
        place = paper.block(TEXT, LEFT, place, WIDE, over ? store : people);
        place = paper.block(BOLD, LEFT, place + 1, WIDE, "BÊN NHẬN");
        place = paper.block(TEXT, LEFT, place, WIDE, over ? people : store);
        if (list.reason() != null) {
            place = paper.block(TEXT, LEFT, place + 1, WIDE, "Lý do: " + list.reason() + ".");
        }
        if (list.reversesNo() != null) {
            place = paper.block(TEXT, LEFT, place, WIDE, "Lập để hủy bỏ biên bản số: " + list.reversesNo() + ".");
        }
        return paper.block(TEXT, LEFT, place + 1, WIDE, "Hai bên giao nhận những trang bị sau:") + GAP;
    }
}
