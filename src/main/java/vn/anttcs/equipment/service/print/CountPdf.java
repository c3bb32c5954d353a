package vn.anttcs.equipment.service.print;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.anttcs.equipment.api.Stocktake;
import vn.anttcs.equipment.api.StocktakeForm;
import vn.anttcs.equipment.api.StocktakeLine;
import vn.anttcs.equipment.rule.MovementAct;
import vn.anttcs.equipment.rule.print.PrintedWords;
import vn.anttcs.equipment.service.print.PdfPaper.Side;

/**
 * Phiếu và biên bản kiểm kê bằng PDF, in the form of administrative documents (Decree 30/2020/NĐ-CP). The sheet to count
 * with does not tell what the books say, so that things are counted and not copied.
 */
final class CountPdf {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final double SIGN_HIGH = 40;

    private final CountPaper sheet;
    private final Stocktake take;
    private final boolean blank;

    private CountPdf(CountPaper sheet, StocktakeForm form) {
        this.sheet = sheet;
        this.take = sheet.take();
        this.blank = form == StocktakeForm.COUNT_SHEET;
    }

    /** The document of a stock-taking; the same one gives the same bytes. */
    static byte[] of(CountPaper sheet, StocktakeForm form) {
        return new CountPdf(sheet, form).written();
    }

    private byte[] written() {
        String name = (blank ? "Phiếu kiểm kê số " : "Biên bản kiểm kê số ") + take.takeNo();
        try (PdfPaper paper = new PdfPaper(name)) {
            double place = PdfForm.head(
                    paper,
                    new PdfForm.Head(
                            sheet.unitName(),
                            sheet.holderName(),
                            take.takeNo(),
                            take.countedOn(),
                            blank ? "PHIẾU KIỂM KÊ TRANG BỊ" : "BIÊN BẢN KIỂM KÊ TRANG BỊ"));
            place = blank ? told(paper, place) : ended(paper, told(paper, place));
            CountTable table = new CountTable(paper, take.lines());
            place = (blank ? table.toCount(place) : table.counted(place)) + PdfForm.GAP;
            signing(paper, blank ? place : followed(paper, place));
            PdfForm.feet(paper, name);
            return paper.bytes();
        }
    }

    private static double line(PdfPaper paper, double place, String text) {
        return paper.block(PdfForm.TEXT, PdfForm.LEFT, place, PdfForm.WIDE, text);
    }

    private double told(PdfPaper paper, double top) {
        double place = top;
        if (!blank && take.decision() != null) {
            place = paper.block(
                    PdfForm.ITALIC,
                    PdfForm.LEFT,
                    place,
                    PdfForm.WIDE,
                    "Căn cứ Quyết định số " + take.decision().number() + " "
                            + PrintedWords.day(take.decision().date()) + " của "
                            + take.decision().issuer() + ".");
        }
        place = line(paper, place + 1, "Nơi được kiểm kê: " + sheet.holder() + ".");
        place = line(
                paper,
                place,
                "Kiểm kê theo sổ của " + PrintedWords.day(take.countedOn()) + ", như đã ghi đến "
                        + PrintedWords.day(take.recordedAt().atZone(VIETNAM).toLocalDate()) + ". Người mở đợt kiểm kê: "
                        + take.startedBy() + ".");
        if (take.reason() != null) {
            place = line(paper, place, "Lý do: " + take.reason() + ".");
        }
        return blank
                ? line(
                                paper,
                                place + 1,
                                "Ghi số đếm được và tình trạng khi đếm của từng dòng; thứ có mà không nêu ở đây thì ghi"
                                        + " vào những dòng trống. Thứ đi mượn không đếm.")
                        + PdfForm.GAP
                : place;
    }

    private double ended(PdfPaper paper, double top) {
        String counters = take.lines().stream()
                .map(StocktakeLine::countedBy)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        double place = counters.isEmpty() ? top : line(paper, top, "Người đếm: " + counters + ".");
        String why = take.decisionReason() == null ? "" : " Lý do: " + take.decisionReason() + ".";
        String status =
                switch (take.status()) {
                    case COUNTING -> "Chưa duyệt.";
                    case APPROVED -> "Đã duyệt. Người duyệt: " + take.decidedBy() + "." + why;
                    case CANCELLED -> "Đã hủy, sổ giữ nguyên. Người hủy: " + take.decidedBy() + "." + why;
                };
        return line(paper, place, status) + PdfForm.GAP;
    }

    /** The movements by which the books followed. */
    private double followed(PdfPaper paper, double top) {
        List<String> movements = take.movements().stream()
                .map(movement -> movement.movementNo() + " (" + words(movement.act()) + ")")
                .toList();
        return movements.isEmpty()
                ? top
                : line(
                        paper,
                        PdfForm.fitting(paper, top, PdfForm.TEXT.line() * 2),
                        "Sổ được điều chỉnh bằng các lần giao nhận: " + String.join(", ", movements) + ".");
    }

    private static String words(MovementAct act) {
        return switch (act) {
            case DAMAGE -> "chuyển hư hỏng";
            case RESTORE -> "trở lại dùng được";
            case WRITE_OFF -> "ghi giảm";
            case LOSS -> "ghi mất";
            case CONSUME -> "ghi đã sử dụng hết";
            case SURPLUS -> "nhập thừa";
            case FOUND -> "tìm lại được";
            default -> throw new IllegalStateException(act.name());
        };
    }

    private void signing(PdfPaper paper, double top) {
        double place = PdfForm.fitting(paper, top + PdfForm.GAP, SIGN_HIGH);
        List<String> titles = List.of("NGƯỜI KIỂM KÊ", sheet.keeper(), "THỦ TRƯỞNG ĐƠN VỊ");
        for (int index = 0; index < titles.size(); index++) {
            double centre = PdfForm.LEFT + PdfForm.WIDE * (index * 2 + 1) / (titles.size() * 2);
            paper.text(PdfForm.BOLD, centre, place, Side.CENTRE, titles.get(index));
            paper.text(PdfForm.NOTE, centre, place + PdfForm.BOLD.line(), Side.CENTRE, "(Ký, ghi rõ họ tên)");
        }
    }
}
