package vn.anttcs.equipment.service.print;

import java.util.ArrayList;
import java.util.List;
import vn.anttcs.equipment.service.print.PdfPaper.Side;
import vn.anttcs.equipment.service.print.PdfPaper.Style;

/** Bảng: a table as wide as the text, whose heading stands on every page. */
final class PdfTable {
    /** How cells are written. */
    static final Style CELL = new Style(PrintFont.REGULAR, 10.5);
    /** How headings and sums are written. */
    static final Style HEADING = new Style(PrintFont.BOLD, 10.5);
    /** What is left free around a text, in millimetres. */
    static final double PAD = 1;

    private final PdfPaper paper;
    private final List<Column> columns;
    private double place;

    /** A column: its heading, its width in millimetres, and on which side its texts stand. */
    record Column(String heading, double width, Side side) {}

    /** Begins a table at a place with its heading. */
    PdfTable(PdfPaper paper, List<Column> columns, double top) {
        this.paper = paper;
        this.columns = columns;
        this.place = top;
        heading();
    }

    /** Where what follows may begin. */
    double place() {
        return place;
    }

    /** Leaves so much of the page to whoever draws it. */
    void skip(double high) {
        place += high;
    }

    private void heading() {
        row(HEADING, columns.stream().map(Column::heading).toList(), Side.CENTRE);
    }

    /** One row, as high as its longest text. */
    void row(List<String> cells) {
        row(CELL, cells, null);
    }

    private void row(Style style, List<String> cells, Side side) {
        List<List<String>> texts = new ArrayList<>();
        int most = 1;
        for (int index = 0; index < cells.size(); index++) {
            List<String> lines = paper.lines(style, columns.get(index).width() - PAD * 2, cells.get(index));
            texts.add(lines);
            most = Math.max(most, lines.size());
        }
        double high = most * style.line() + PAD;
        room(high);
        double left = PdfForm.LEFT;
        for (int index = 0; index < texts.size(); index++) {
            Column column = columns.get(index);
            paper.box(left, place, column.width(), high);
            cell(style, left, column.width(), texts.get(index), side == null ? column.side() : side);
            left += column.width();
        }
        place += high;
    }

    private void cell(Style style, double left, double width, List<String> lines, Side side) {
        double at =
                switch (side) {
                    case LEFT -> left + PAD;
                    case CENTRE -> left + width / 2;
                    case RIGHT -> left + width - PAD;
                };
        for (int index = 0; index < lines.size(); index++) {
            paper.text(style, at, place + PAD / 2 + index * style.line(), side, lines.get(index));
        }
    }

    /** Turns the page when there is no room for what comes, and repeats the heading there. */
    void room(double high) {
        if (place + high > PdfForm.BOTTOM) {
            paper.turn();
            place = PdfForm.TOP;
            heading();
        }
    }

    /** One cell over all columns, such as the sum. */
    void across(String words) {
        List<String> lines = paper.lines(HEADING, PdfForm.WIDE - PAD * 2, words);
        double high = lines.size() * HEADING.line() + PAD;
        room(high);
        paper.box(PdfForm.LEFT, place, PdfForm.WIDE, high);
        cell(HEADING, PdfForm.LEFT, PdfForm.WIDE, lines, Side.LEFT);
        place += high;
    }
}
