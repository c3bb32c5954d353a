package vn.anttcs.equipment.service.print;

import java.time.LocalDate;
import java.util.Locale;
import vn.anttcs.equipment.rule.print.PrintedWords;
import vn.anttcs.equipment.service.print.PdfPaper.Side;
import vn.anttcs.equipment.service.print.PdfPaper.Style;

/**
 * Thể thức: what administrative documents have in common (Decree 30/2020/NĐ-CP): margins, national title, name of the body,
 * number, place and day, title.
 */
final class PdfForm {
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
    static final Style ITALIC = new Style(PrintFont.ITALIC, 12);
    static final Style NOTE = new Style(PrintFont.ITALIC, 10);
    /** What is left free between parts, in millimetres. */
    static final double GAP = 2;

    private static final Style TITLE = new Style(PrintFont.BOLD, 14);
    private static final double FOOT = 285;
    private static final double BODY_CENTRE = 52;
    private static final double BODY_WIDE = 64;
    private static final double NATION_CENTRE = 142;
    private static final double NATION_LINE = 28;
    private static final double BODY_LINE = 12;

    private PdfForm() {}

    /**
     * What stands at the head of a document.
     *
     * @param unitName name of the province or commune
     * @param bodyName name of the body below it, such as a store
     * @param number of the document
     * @param title in capitals
     */
    record Head(String unitName, String bodyName, String number, LocalDate day, String title) {}

    /** Draws the head; tells where what follows may begin. */
    static double head(PdfPaper paper, Head head) {
        double left = body(paper, head);
        double right = nation(paper, head);
        double title = Math.max(left, right) + GAP * 2;
        paper.text(TITLE, PdfPaper.WIDE / 2, title, Side.CENTRE, head.title());
        return title + TITLE.line() + GAP;
    }

    private static double body(PdfPaper paper, Head head) {
        double left = TOP;
        for (String line : paper.lines(TEXT, BODY_WIDE, head.unitName().toUpperCase(Locale.ROOT))) {
            paper.text(TEXT, BODY_CENTRE, left, Side.CENTRE, line);
            left += TEXT.line();
        }
        for (String line : paper.lines(BOLD, BODY_WIDE, head.bodyName().toUpperCase(Locale.ROOT))) {
            paper.text(BOLD, BODY_CENTRE, left, Side.CENTRE, line);
            left += BOLD.line();
        }
        paper.line(BODY_CENTRE - BODY_LINE, left + 1, BODY_CENTRE + BODY_LINE, left + 1);
        paper.text(TEXT, BODY_CENTRE, left + GAP, Side.CENTRE, "Số: " + head.number());
        return left + GAP + TEXT.line();
    }

    private static double nation(PdfPaper paper, Head head) {
        double right = TOP;
        paper.text(BOLD, NATION_CENTRE, right, Side.CENTRE, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        right += BOLD.line();
        paper.text(BOLD, NATION_CENTRE, right, Side.CENTRE, "Độc lập - Tự do - Hạnh phúc");
        right += BOLD.line();
        paper.line(NATION_CENTRE - NATION_LINE, right + 1, NATION_CENTRE + NATION_LINE, right + 1);
        double day = right + GAP;
        String words = head.unitName() + ", " + PrintedWords.day(head.day());
        for (String line : paper.lines(ITALIC, PdfPaper.WIDE - BODY_CENTRE * 2, words)) {
            paper.text(ITALIC, NATION_CENTRE, day, Side.CENTRE, line);
            day += ITALIC.line();
        }
        return day;
    }

    /** Writes the name of the document and the number of the page at the foot of every page. */
    static void feet(PdfPaper paper, String name) {
        paper.feet(NOTE, FOOT, (page, pages) -> name + " - Trang " + page + "/" + pages);
    }

    /** Where something of a height may begin: here, or on the next page when it does not fit. */
    static double fitting(PdfPaper paper, double top, double high) {
        if (top + high <= BOTTOM) {
            return top;
        }
        paper.turn();
        return TOP;
    }
}
