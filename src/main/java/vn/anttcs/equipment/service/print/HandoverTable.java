package vn.anttcs.equipment.service.print;

import java.util.ArrayList;
import java.util.List;
import vn.anttcs.equipment.api.EquipmentKind;
import vn.anttcs.equipment.api.HandoverEntry;
import vn.anttcs.equipment.api.HandoverSignature;
import vn.anttcs.equipment.api.MovementLine;
import vn.anttcs.equipment.rule.print.PrintedWords;
import vn.anttcs.equipment.rule.print.SignatureSide;
import vn.anttcs.equipment.service.print.PdfPaper.Side;
import vn.anttcs.equipment.service.print.PdfTable.Column;

/** Bảng giao nhận: person by person what they get or give back; its heading stands on every page. */
final class HandoverTable {
    private static final double PAD = PdfTable.PAD;
    private static final double SIGN_HIGH = 15;
    private static final double SIGN_WIDE = 58;
    private static final double SIGN_TEXT = 5;

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
    private PdfTable table;
    private int number;
    private long sum;
    private int withoutPrice;

    HandoverTable(PdfPaper paper, HandoverSheet sheet) {
        this.paper = paper;
        this.sheet = sheet;
    }

    /** Draws it from a place on; tells where what follows may begin. */
    double draw(double top) {
        table = new PdfTable(paper, COLUMNS, top);
        int post = 0;
        for (HandoverEntry person : sheet.list().people()) {
            post++;
            person(post, person);
            person.lines().forEach(this::line);
        }
        total();
        return table.place() + PAD * 2;
    }

    /** One place to sign for everything that a person receives or gives back. */
    private void person(int post, HandoverEntry person) {
        table.room(SIGN_HIGH + PdfTable.CELL.line() + PAD * 2);
        double place = table.place();
        boolean team = person.memberNo() == null;
        double wide = PdfForm.WIDE - SIGN_WIDE;
        paper.box(PdfForm.LEFT, place, wide, SIGN_HIGH);
        paper.box(PdfForm.LEFT + wide, place, SIGN_WIDE, SIGN_HIGH);
        double under = paper.block(
                PdfTable.HEADING,
                PdfForm.LEFT + PAD,
                place + PAD,
                wide - PAD * 2,
                post + ". " + (team ? "Tổ bảo vệ an ninh, trật tự" : "Họ và tên: " + person.name()));
        paper.block(
                PdfTable.CELL,
                PdfForm.LEFT + PAD,
                under,
                wide - PAD * 2,
                "Mã số: " + (team ? person.teamCode() : person.memberNo()));
        signature(person, PdfForm.LEFT + wide, place);
        table.skip(SIGN_HIGH);
    }

    private void signature(HandoverEntry person, double left, double place) {
        HandoverSignature signature = sheet.signature(SignatureSide.USER, person);
        if (signature == null) {
            paper.text(PdfForm.NOTE, left + PAD, place + PAD / 2, Side.LEFT, "Ký, ghi rõ họ tên");
            return;
        }
        byte[] picture = sheet.drawn().get(signature.signatureNo());
        if (picture != null) {
            paper.picture(picture, left + PAD, place + PAD, SIGN_WIDE - PAD * 2, SIGN_HIGH - SIGN_TEXT - PAD);
        }
        String words = signature.signer() + ", " + PrintedWords.shortDay(signature.signedOn())
                + (picture == null ? ", bản quét " + signature.signatureNo() : "");
        List<String> lines = paper.lines(PdfForm.NOTE, SIGN_WIDE - PAD * 2, words);
        double at = place + SIGN_HIGH - SIGN_TEXT - (lines.size() - 1) * PdfForm.NOTE.line();
        for (String line : lines) {
            paper.text(PdfForm.NOTE, left + SIGN_WIDE / 2, at, Side.CENTRE, line);
            at += PdfForm.NOTE.line();
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
        cells.add((kind == null ? line.kindCode() : kind.name()) + CountTable.state(line.stateAfter()));
        cells.add(line.size() == null ? "" : line.size());
        cells.add(line.serialNo() != null ? line.serialNo() : line.lotNo() == null ? "" : line.lotNo());
        cells.add(kind == null ? "" : kind.unitOfMeasure());
        cells.add(PrintedWords.number(line.quantity()));
        cells.add(price == null ? "" : PrintedWords.number(price));
        cells.add(price == null ? "" : PrintedWords.number(price * line.quantity()));
        table.row(cells);
    }

    private void total() {
        String words = "Cộng: " + PrintedWords.number(number) + " dòng, " + PrintedWords.number(sum) + " đồng"
                + (withoutPrice == 0 ? "" : ", chưa kể " + withoutPrice + " dòng chưa có đơn giá")
                + ". Đơn giá theo danh mục vào ngày lập biên bản.";
        table.across(words);
    }
}
