package vn.anttcs.equipment.service.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.anttcs.equipment.api.EquipmentHolder;
import vn.anttcs.equipment.api.Stocktake;
import vn.anttcs.equipment.api.StocktakeForm;
import vn.anttcs.equipment.api.StocktakeLine;
import vn.anttcs.equipment.api.StocktakeMovement;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.MovementAct;
import vn.anttcs.equipment.rule.stocktake.StocktakeStatus;
import vn.anttcs.shared.Decision;

class CountPdfTest {
    private static StocktakeLine line(long number, String name, String serial, long booked, Long counted) {
        return new StocktakeLine(
                number,
                "K" + number,
                name,
                "chiếc",
                serial == null ? "XL" : null,
                null,
                serial,
                number % 5 == 3 ? EquipmentState.DAMAGED : EquipmentState.SERVICEABLE,
                booked,
                counted,
                counted == null ? null : Long.valueOf(counted - booked),
                counted == null || counted == booked ? null : "Thiếu, thừa chưa rõ nguyên nhân, đang xác minh",
                counted == null ? null : "Hoàng Trọng Nghĩa");
    }

    private static List<StocktakeLine> few() {
        return List.of(
                line(1, "Áo mưa bộ", null, 12_000, 11_998L),
                line(2, "Dùi cui cao su (gậy bảo vệ)", "DC-2026-000017", 1, 1L),
                line(3, "Đèn pin tuần tra", "ĐP-0001", 0, 1L),
                line(4, "Giầy da thấp cổ", null, 5, null));
    }

    private static CountPaper paper(StocktakeStatus status, List<StocktakeLine> lines, List<StocktakeMovement> moved) {
        boolean ended = status != StocktakeStatus.COUNTING;
        Stocktake take = new Stocktake(
                "KK0000001",
                new EquipmentHolder("KHO000001", null, null),
                Printed.DAY,
                status,
                "Lê Văn An",
                "Kiểm kê cuối quý",
                lines,
                ended ? "Nguyễn Đức Bình" : null,
                ended ? "Theo biên bản họp tổ kiểm kê" : null,
                ended ? new Decision("12/QĐ-UBND", Printed.DAY, "Ủy ban nhân dân phường Hàm Rồng", null, null) : null,
                moved,
                2,
                Printed.NOW,
                Printed.NOW);
        return new CountPaper(take, "Phường Hàm Rồng", "Kho trang bị Công an phường Hàm Rồng", "THỦ KHO");
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    @Test
    void the_sheet_to_count_with_tells_what_to_look_for_and_not_how_much_there_should_be() throws IOException {
        byte[] pdf = CountPdf.of(paper(StocktakeStatus.COUNTING, few(), List.of()), StocktakeForm.COUNT_SHEET);
        Files.write(Path.of("target", "count-sheet.pdf"), pdf);
        assertThat(text(pdf))
                .contains(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "PHƯỜNG HÀM RỒNG",
                        "Số: KK0000001",
                        "PHIẾU KIỂM KÊ TRANG BỊ",
                        "Nơi được kiểm kê: Kho trang bị Công an phường Hàm Rồng (KHO000001).",
                        "theo sổ của ngày 05 tháng 3 năm 2026, như đã ghi đến ngày 05 tháng 3 năm 2026",
                        "Lý do: Kiểm kê cuối quý.",
                        "1 Áo mưa bộ XL chiếc",
                        "DC-2026-000017",
                        "Đèn pin tuần tra (hư hỏng)",
                        "Số đếm",
                        "Cộng: 4 dòng theo sổ.",
                        "NGƯỜI KIỂM KÊ",
                        "THỦ KHO",
                        "Phiếu kiểm kê số KK0000001 - Trang 1/1")
                .doesNotContain("12.000", "11.998", "Người đếm", "duyệt", "Căn cứ");
    }

    @Test
    void the_record_tells_differences_who_counted_who_decided_and_what_followed() throws IOException {
        List<StocktakeMovement> moved = List.of(
                new StocktakeMovement("GN0000007", MovementAct.LOSS),
                new StocktakeMovement("GN0000008", MovementAct.SURPLUS));
        byte[] pdf = CountPdf.of(paper(StocktakeStatus.APPROVED, few(), moved), StocktakeForm.RECORD);
        Files.write(Path.of("target", "count-record.pdf"), pdf);
        assertThat(text(pdf))
                .contains(
                        "BIÊN BẢN KIỂM KÊ TRANG BỊ",
                        "Căn cứ Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2026 của",
                        "Người đếm: Hoàng Trọng Nghĩa.",
                        "Đã duyệt. Người duyệt: Nguyễn Đức Bình. Lý do: Theo biên bản họp tổ kiểm kê.",
                        "1 Áo mưa bộ XL chiếc 12.000 11.998 -2 Thiếu, thừa",
                        "DC-2026-000017 chiếc 1 1 0",
                        "0 1 +1",
                        "Cộng: 4 dòng; 1 dòng khớp, 1 dòng thừa, 1 dòng thiếu, 1 dòng chưa đếm.",
                        "GN0000007 (ghi mất), GN0000008 (nhập thừa).",
                        "THỦ TRƯỞNG ĐƠN VỊ")
                .doesNotContain("PHIẾU");
    }

    @Test
    void one_that_goes_on_or_was_cancelled_says_so() {
        assertThat(text(CountPdf.of(paper(StocktakeStatus.COUNTING, few(), List.of()), StocktakeForm.RECORD)))
                .contains("Chưa duyệt.")
                .doesNotContain("Người duyệt", "giao nhận:");
        assertThat(text(CountPdf.of(paper(StocktakeStatus.CANCELLED, few(), List.of()), StocktakeForm.RECORD)))
                .contains("Đã hủy, sổ giữ nguyên. Người hủy: Nguyễn Đức Bình.");
    }

    @ParameterizedTest
    @EnumSource
    void every_line_of_a_long_list_stands_on_numbered_pages_under_the_heading(StocktakeForm form) throws IOException {
        List<StocktakeLine> lines = new ArrayList<>();
        for (long number = 1; number <= 500; number++) {
            lines.add(line(number, "Dùi cui cao su (gậy bảo vệ)", "DC-" + number + "-X", 1, number % 7 == 0 ? 0L : 1L));
        }
        byte[] pdf = CountPdf.of(paper(StocktakeStatus.APPROVED, lines, List.of()), form);
        Files.write(Path.of("target", "count-500-" + form + ".pdf"), pdf);
        String text = text(pdf);
        lines.forEach(line -> assertThat(text).contains(line.serialNo()));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(8);
            assertThat(text).contains("Trang 1/" + pages, "Trang " + pages + "/" + pages);
            assertThat(text.split("Tên trang bị", -1)).hasSizeGreaterThanOrEqualTo(pages);
        }
        assertThat(pdf.length).isLessThan(300_000);
    }

    @ParameterizedTest
    @EnumSource
    void the_same_stock_taking_is_the_same_bytes(StocktakeForm form) {
        CountPaper paper = paper(StocktakeStatus.APPROVED, few(), List.of());
        assertThat(CountPdf.of(paper, form)).isEqualTo(CountPdf.of(paper, form));
    }
}
