package vn.anttcs.equipment.service.print;

import io.nayuki.qrcodegen.QrCode;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.equipment.service.print.PdfPaper.Side;
import vn.anttcs.equipment.service.print.PdfPaper.Style;

/** Tờ nhãn: three labels side by side, eight rows a page, each with its code and what it says in letters. */
final class LabelSheet {
    private static final int ACROSS = 3;
    private static final int DOWN = 8;
    private static final double WIDE = 64;
    private static final double HIGH = 34;
    private static final double LEFT = (PdfPaper.WIDE - ACROSS * WIDE) / 2;
    private static final double TOP = (PdfPaper.HIGH - DOWN * HIGH) / 2;
    private static final double CODE = 26;
    private static final double PAD = 2;
    private static final double QUIET = 4;
    private static final int NAME_LINES = 3;
    private static final Style NAME = new Style(PrintFont.BOLD, 9);
    private static final Style SERIAL = new Style(PrintFont.BOLD, 10);
    private static final Style KIND = new Style(PrintFont.REGULAR, 7);

    private LabelSheet() {}

    /** The document with labels in their order; the same labels are the same bytes. */
    static byte[] of(List<Label> labels) {
        try (PdfPaper paper = new PdfPaper("Nhãn trang bị")) {
            for (int index = 0; index < labels.size(); index++) {
                int place = index % (ACROSS * DOWN);
                if (index > 0 && place == 0) {
                    paper.turn();
                }
                int row = place / ACROSS;
                int column = place - row * ACROSS;
                draw(paper, labels.get(index), LEFT + column * WIDE, TOP + row * HIGH);
            }
            return paper.bytes();
        }
    }

    private static void draw(PdfPaper paper, Label label, double left, double top) {
        paper.box(left, top, WIDE, HIGH);
        code(paper, label.text().text(), left + 1, top + (HIGH - CODE) / 2);
        double column = left + 1 + CODE;
        double wide = WIDE - 1 - CODE - PAD;
        double place = top + PAD * 2;
        List<String> name = paper.lines(NAME, wide, label.name());
        for (String line : name.subList(0, Math.min(NAME_LINES, name.size()))) {
            paper.text(NAME, column, place, Side.LEFT, line);
            place += NAME.line();
        }
        place = paper.block(SERIAL, column, place + PAD / 2, wide, label.text().serialNo());
        paper.block(KIND, column, place + PAD / 2, wide, label.text().kindCode());
    }

    /** The code with the blank border that scanners need inside of its square. */
    private static void code(PdfPaper paper, String text, double left, double top) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        double module = CODE / (code.size + QUIET * 2);
        List<double[]> dark = new ArrayList<>();
        for (int row = 0; row < code.size; row++) {
            int from = 0;
            while (from < code.size) {
                int to = from;
                while (to < code.size && code.getModule(to, row)) {
                    to++;
                }
                if (to > from) {
                    dark.add(new double[] {
                        left + (QUIET + from) * module, top + (QUIET + row) * module, (to - from) * module, module
                    });
                }
                from = to + 1;
            }
        }
        paper.paint(0f, dark);
    }
}
