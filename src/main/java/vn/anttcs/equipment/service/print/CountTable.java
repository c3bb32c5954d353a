package vn.anttcs.equipment.service.print;

import java.util.List;
import java.util.stream.Stream;
import vn.anttcs.equipment.api.StocktakeLine;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.print.PrintedWords;
import vn.anttcs.equipment.service.print.PdfPaper.Side;
import vn.anttcs.equipment.service.print.PdfTable.Column;

/** Bảng kiểm kê: what is to be counted, or what was. */
final class CountTable {
    private static final int FREE_ROWS = 8;
    private static final List<Column> THINGS = List.of(
            new Column("STT", 10, Side.RIGHT),
            new Column("Tên trang bị", 44, Side.LEFT),
            new Column("Cỡ", 9, Side.LEFT),
            new Column("Lô, số hiệu", 32, Side.LEFT),
            new Column("Đơn vị tính", 13, Side.LEFT));
    private static final List<Column> TO_COUNT = with(
            new Column("Số đếm được", 16, Side.RIGHT),
            new Column("Tình trạng khi đếm", 22, Side.LEFT),
            new Column("Ghi chú", 29, Side.LEFT));
    private static final List<Column> COUNTED = with(
            new Column("Theo sổ", 13, Side.RIGHT),
            new Column("Kiểm đếm", 13, Side.RIGHT),
            new Column("Thừa, thiếu", 13, Side.RIGHT),
            new Column("Lý do", 28, Side.LEFT));

    private final PdfPaper paper;
    private final List<StocktakeLine> lines;

    CountTable(PdfPaper paper, List<StocktakeLine> lines) {
        this.paper = paper;
        this.lines = lines;
    }

    private static List<Column> with(Column... further) {
        return Stream.concat(THINGS.stream(), Stream.of(further)).toList();
    }

    /** Draws the table to count with; tells where what follows may begin. */
    double toCount(double top) {
        PdfTable table = new PdfTable(paper, TO_COUNT, top);
        lines.forEach(line ->
                table.row(Stream.concat(things(line), Stream.of("", "", "")).toList()));
        for (int row = 0; row < FREE_ROWS; row++) {
            table.row(TO_COUNT.stream().map(column -> "").toList());
        }
        table.across("Cộng: " + PrintedWords.number(lines.size()) + " dòng theo sổ.");
        return table.place();
    }

    /** Draws what was counted. */
    double counted(double top) {
        PdfTable table = new PdfTable(paper, COUNTED, top);
        lines.forEach(line -> table.row(Stream.concat(
                        things(line),
                        Stream.of(
                                PrintedWords.number(line.booked()),
                                line.counted() == null ? "" : PrintedWords.number(line.counted()),
                                difference(line.difference()),
                                line.reason() == null ? "" : line.reason()))
                .toList()));
        table.across(sum());
        return table.place();
    }

    private static Stream<String> things(StocktakeLine line) {
        return Stream.of(
                PrintedWords.number(line.lineNo()),
                line.name() + state(line.state()),
                line.size() == null ? "" : line.size(),
                line.serialNo() != null ? line.serialNo() : line.lotNo() == null ? "" : line.lotNo(),
                line.unitOfMeasure());
    }

    /** The state in which things are, where it is not that of use. */
    static String state(EquipmentState state) {
        return switch (state) {
            case SERVICEABLE -> "";
            case DAMAGED -> " (hư hỏng)";
            case WRITTEN_OFF -> " (đã ghi giảm)";
        };
    }

    private static String difference(Long difference) {
        if (difference == null || difference == 0) {
            return difference == null ? "" : "0";
        }
        return (difference < 0 ? "-" : "+") + PrintedWords.number(Math.abs(difference));
    }

    private String sum() {
        long equal = lines.stream()
                .filter(line -> line.difference() != null && line.difference() == 0)
                .count();
        long more = lines.stream()
                .filter(line -> line.difference() != null && line.difference() > 0)
                .count();
        long less = lines.stream()
                .filter(line -> line.difference() != null && line.difference() < 0)
                .count();
        long open = lines.size() - equal - more - less;
        return "Cộng: " + PrintedWords.number(lines.size()) + " dòng; " + PrintedWords.number(equal) + " dòng khớp, "
                + PrintedWords.number(more) + " dòng thừa, " + PrintedWords.number(less) + " dòng thiếu"
                + (open == 0 ? "." : ", " + PrintedWords.number(open) + " dòng chưa đếm.");
    }
}
