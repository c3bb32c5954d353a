package vn.anttcs.equipment.service.print;

import java.util.ArrayList;
import java.util.List;
import vn.anttcs.equipment.api.EquipmentKind;
import vn.anttcs.equipment.api.HandoverEntry;
import vn.anttcs.equipment.api.HandoverSignature;
import vn.anttcs.equipment.api.MovementLine;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.print.PrintedWords;
import vn.anttcs.equipment.rule.print.SignatureSide;
import vn.anttcs.equipment.service.print.PdfPaper.Side;
import vn.anttcs.equipment.service.print.PdfPaper.Style;

/** Bảng giao nhận: person by person what they get or give back; its heading stands on every page. */
final class HandoverTable {
    private static final Style CELL = new Style(PrintFont.REGULAR, 10.5);
    private static final Style HEADING = new Style(PrintFont.BOLD, 10.5);
    private static final double PAD = 1;
    private static final double SIGN_HIGH = 15;
    private static final double SIGN_WIDE = 58;
    private static final double SIGN_TEXT = 5;

    /** A column: its heading, its width in millimetres, and on which side its texts stand. */
    private record Column(String heading, double width, Side side) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("STT", 10, Side.RIGHT),
            new Column("Tên trang bị", 50, Side.LEFT),
            new Column("Cỡ", 13, Side.LEFT),
            new Column("Lô, số hiệu", 32, Side.LEFT),
            new Column("Đơn vị tính", 13, Side.LEFT),
            new Column("Số lượng", 14, Side.RIGHT),
            new Column("Đơn giá (đồng)", 20, Side.RIGHT),
            new Column("Thành tiền (đồng)", 23, Side.RIGHT));

    private final PdfPaper paper;
    private final HandoverSheet sheet;
    private double place;
    private int number;
    private long sum;
    private int withoutPrice;

    HandoverTable(PdfPaper paper, HandoverSheet sheet) {
        this.paper = paper;
        this.sheet = sheet;
    }

    /** Draws it from a place on; tells where what follows may begin. */
    double draw(double top) {
        place = top;
        heading();
        int post = 0;
        for (HandoverEntry person : sheet.list().people()) {
            post++;
            person(post, person);
            person.lines().forEach(this::line);
        }
        total();
        return place + PAD * 2;
    }

    private void heading() {
        row(HEADING, COLUMNS.stream().map(Column::heading).toList(), Side.CENTRE);
    }

    /** One place to sign for everything that a person receives or gives back. */
    private void person(int post, HandoverEntry person) {
        room(SIGN_HIGH + CELL.line() + PAD * 2);
        boolean team = person.memberNo() == null;
        double wide = HandoverPdf.WIDE - SIGN_WIDE;
        paper.box(HandoverPdf.LEFT, place, wide, SIGN_HIGH);
        paper.box(HandoverPdf.LEFT + wide, place, SIGN_WIDE, SIGN_HIGH);
        double under = paper.block(
                HEADING,
                HandoverPdf.LEFT + PAD,
                place + PAD,
                wide - PAD * 2,
                post + ". " + (team ? "Tổ bảo vệ an ninh, trật tự" : "Họ và tên: " + person.name()));
        paper.block(
                CELL,
                HandoverPdf.LEFT + PAD,
                under,
                wide - PAD * 2,
                "Mã số: " + (team ? person.teamCode() : person.memberNo()));
        signature(person, HandoverPdf.LEFT + wide);
        place += SIGN_HIGH;
    }

    private void signature(HandoverEntry person, double left) {
        HandoverSignature signature = sheet.signature(SignatureSide.USER, person);
        if (signature == null) {
            paper.text(HandoverPdf.NOTE, left + PAD, place + PAD / 2, Side.LEFT, "Ký, ghi rõ họ tên");
            return;
        }
        byte[] picture = sheet.drawn().get(signature.signatureNo());
        if (picture != null) {
            paper.picture(picture, left + PAD, place + PAD, SIGN_WIDE - PAD * 2, SIGN_HIGH - SIGN_TEXT - PAD);
        }
        String words = signature.signer() + ", " + PrintedWords.shortDay(signature.signedOn())
                + (picture == null ? ", bản quét " + signature.signatureNo() : "");
        List<String> lines = paper.lines(HandoverPdf.NOTE, SIGN_WIDE - PAD * 2, words);
        double at = place + SIGN_HIGH - SIGN_TEXT - (lines.size() - 1) * HandoverPdf.NOTE.line();
        for (String line : lines) {
            paper.text(HandoverPdf.NOTE, left + SIGN_WIDE / 2, at, Side.CENTRE, line);
            at += HandoverPdf.NOTE.line();
        }
    }

    private void line(MovementLine line) {
        number++;
        EquipmentKind kind = sheet.kinds().get(line.kindCode());
        Long price = kind == null ? null : kind.priceDong();
        if (price == null) {
            withoutPrice++;
        } else {
            sum += price * line.quantity();
        }
        List<String> cells = new ArrayList<>();
        cells.add(String.valueOf(number));
        cells.add((kind == null ? line.kindCode() : kind.name()) + state(line.stateAfter()));
        cells.add(line.size() == null ? "" : line.size());
        cells.add(line.serialNo() != null ? line.serialNo() : line.lotNo() == null ? "" : line.lotNo());
        cells.add(kind == null ? "" : kind.unitOfMeasure());
        cells.add(PrintedWords.number(line.quantity()));
        cells.add(price == null ? "" : PrintedWords.number(price));
        cells.add(price == null ? "" : PrintedWords.number(price * line.quantity()));
        row(CELL, cells, null);
    }

    private static String state(EquipmentState state) {
        return switch (state) {
            case SERVICEABLE -> "";
            case DAMAGED -> " (hư hỏng)";
            case WRITTEN_OFF -> " (đã ghi giảm)";
        };
    }

    private void row(Style style, List<String> cells, Side side) {
        List<List<String>> texts = new ArrayList<>();
        int most = 1;
        for (int index = 0; index < cells.size(); index++) {
            List<String> lines = paper.lines(style, COLUMNS.get(index).width() - PAD * 2, cells.get(index));
            texts.add(lines);
            most = Math.max(most, lines.size());
        }
        double high = most * style.line() + PAD;
        room(high);
        double left = HandoverPdf.LEFT;
        for (int index = 0; index < texts.size(); index++) {
            Column column = COLUMNS.get(index);
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
    private void room(double high) {
        if (place + high > HandoverPdf.BOTTOM) {
            paper.turn();
            place = HandoverPdf.TOP;
            heading();
        }
    }

    private void total() {
        String words = "Cộng: " + PrintedWords.number(number) + " dòng, " + PrintedWords.number(sum) + " đồng"
                + (withoutPrice == 0 ? "" : ", chưa kể " + withoutPrice + " dòng chưa có đơn giá")
                + ". Đơn giá theo danh mục vào ngày lập biên bản.";
        List<String> lines = paper.lines(HEADING, HandoverPdf.WIDE - PAD * 2, words);
        double high = lines.size() * HEADING.line() + PAD;
        room(high);
        paper.box(HandoverPdf.LEFT, place, HandoverPdf.WIDE, high);
        cell(HEADING, HandoverPdf.LEFT, HandoverPdf.WIDE, lines, Side.LEFT);
        place += high;
    }
}
