package vn.anttcs.equipment.service.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.anttcs.equipment.api.Handover;
import vn.anttcs.equipment.api.HandoverDirection;
import vn.anttcs.equipment.api.HandoverEntry;
import vn.anttcs.equipment.api.HandoverSignature;
import vn.anttcs.equipment.rule.print.SignatureForm;
import vn.anttcs.equipment.rule.print.SignatureSide;

class HandoverPdfTest {
    private static byte[] pdf(HandoverDirection direction, String reverses, List<HandoverEntry> people) {
        return HandoverPdf.of(Printed.sheet(direction, reverses, people));
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    @Test
    void a_list_says_who_gives_what_to_whom() throws IOException {
        byte[] pdf = pdf(HandoverDirection.HAND_OVER, null, Printed.few());
        Files.write(Path.of("target", "hand-over.pdf"), pdf);
        assertThat(text(pdf))
                .contains(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "KHO TRANG BỊ CÔNG AN",
                        "Số: BB0000001",
                        "Phường Hàm Rồng, ngày 05 tháng 3 năm 2026",
                        "BIÊN BẢN BÀN GIAO TRANG BỊ",
                        "Căn cứ Quyết định số 12/QĐ-UBND ngày 26 tháng 02 năm 2026 của Ủy ban nhân dân phường Hàm Rồng.",
                        "Đại diện: Nguyễn Đức Bình.",
                        "Lý do: Cấp phát lần đầu cho lực lượng mới được công nhận.",
                        "1. Họ và tên: Lê Văn An",
                        "2. Họ và tên: Nguyễn Thị Ngọc Ánh",
                        "3. Tổ bảo vệ an ninh, trật tự",
                        "Mã số: 1000001",
                        "Giầy da thấp cổ 40 đôi 2 412.500 825.000",
                        "DC-2026-000017",
                        "UNKNOWN 1.500",
                        "Cộng: 4 dòng, 1.010.000 đồng, chưa kể 2 dòng chưa có đơn giá.",
                        "ĐẠI DIỆN BÊN GIAO",
                        "THỦ TRƯỞNG ĐƠN VỊ",
                        "Trang 1/1")
                .doesNotContain("hủy bỏ");
    }

    @Test
    void what_is_taken_back_says_so_and_names_the_list_that_it_puts_right() {
        assertThat(text(pdf(HandoverDirection.TAKE_BACK, "BB0000009", Printed.few())))
                .contains("BIÊN BẢN NHẬN LẠI TRANG BỊ", "hủy bỏ biên bản số: BB0000009", "ĐẠI DIỆN BÊN NHẬN");
    }

    @Test
    void every_name_and_number_of_a_long_list_stands_on_numbered_pages() throws IOException {
        List<HandoverEntry> people = Printed.many();
        byte[] pdf = pdf(HandoverDirection.HAND_OVER, null, people);
        Files.write(Path.of("target", "hand-over-500.pdf"), pdf);
        String text = text(pdf);
        for (HandoverEntry person : people) {
            assertThat(text).contains(person.name(), person.memberNo());
            person.lines().stream()
                    .map(line -> line.serialNo())
                    .filter(serial -> serial != null)
                    .forEach(serial -> assertThat(text).contains(serial));
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(10);
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper one = new PDFTextStripper();
                one.setStartPage(page);
                one.setEndPage(page);
                assertThat(one.getText(document)).contains("Trang " + page + "/" + pages);
            }
        }
        assertThat(text.split("Tên trang bị", -1)).hasSizeGreaterThan(10);
        assertThat(pdf.length).isLessThan(300_000);
    }

    @Test
    void every_font_is_embedded_as_a_subset() throws IOException {
        byte[] pdf = pdf(HandoverDirection.HAND_OVER, null, Printed.few());
        assertThat(pdf.length).isLessThan(100_000);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+LiberationSerif.*");
                }
            }
        }
    }

    @Test
    void the_same_list_is_the_same_bytes() {
        assertThat(pdf(HandoverDirection.HAND_OVER, null, Printed.many()))
                .isEqualTo(pdf(HandoverDirection.HAND_OVER, null, Printed.many()));
    }

    @Test
    void texts_that_no_font_has_do_no_harm() {
        HandoverEntry odd = new HandoverEntry(
                null,
                "TV0000003",
                "Nguye\u0302\u0303n \uD83D\uDE00 漢 \t(\\) fi ffi",
                "GN0000009",
                List.of(Printed.line(1, "K".repeat(40), "x".repeat(20), "S".repeat(60), Long.MAX_VALUE)));
        assertThat(text(pdf(HandoverDirection.HAND_OVER, null, List.of(odd))))
                .contains("Nguyễn ? ? (\\) fi ffi", "9.223.3 72.036. 854.77 5.807");
    }

    private static byte[] drawing() throws IOException {
        BufferedImage image = new BufferedImage(400, 160, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLUE);
        pen.setStroke(new BasicStroke(5));
        for (int x = 0; x < 380; x += 4) {
            pen.drawLine(x, (int) (80 + 60 * Math.sin(x / 17.0)), x + 4, (int) (80 + 60 * Math.sin((x + 4) / 17.0)));
        }
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static HandoverSignature signature(
            String number, SignatureSide side, String memberNo, SignatureForm form, String signer) {
        return new HandoverSignature(
                number,
                side,
                null,
                memberNo,
                form,
                signer,
                Printed.DAY,
                form == SignatureForm.DRAWN ? "image/png" : "application/pdf",
                12_345,
                "0123456789abcdef".repeat(4),
                Printed.NOW);
    }

    @Test
    void signatures_stand_where_people_sign_and_scans_are_named() throws IOException {
        HandoverSheet plain = Printed.sheet(HandoverDirection.HAND_OVER, null, Printed.few());
        Handover list = plain.list()
                .with(List.of(
                        signature("CK0000001", SignatureSide.STORE, null, SignatureForm.DRAWN, "Nguyễn Đức Bình"),
                        signature("CK0000002", SignatureSide.USER, "TV0000001", SignatureForm.DRAWN, "Lê Văn An"),
                        signature(
                                "CK0000003",
                                SignatureSide.USER,
                                "TV0000002",
                                SignatureForm.SCANNED,
                                "Nguyễn Thị Ngọc Ánh"),
                        signature("CK0000004", SignatureSide.LIST, null, SignatureForm.SCANNED, null)));
        Map<String, byte[]> drawn = Map.of("CK0000001", drawing(), "CK0000002", drawing());
        byte[] pdf = HandoverPdf.of(new HandoverSheet(list, plain.kinds(), plain.unitName(), plain.storeName(), drawn));
        Files.write(Path.of("target", "hand-over-signed.pdf"), pdf);
        assertThat(text(pdf))
                .contains(
                        "Lê Văn An, 05/03/2026",
                        "Ánh, 05/03/2026, bản quét CK0000003",
                        "Ký ngày 05 tháng 3 năm 2026",
                        "Bản quét CK0000003 (Nguyễn Thị Ngọc Ánh), ký ngày 05 tháng 3 năm 2026, 12.345 byte, SHA-256",
                        "Bản quét CK0000004 (cả biên bản)",
                        "0123456789abcdef".repeat(4));
        assertThat(text(pdf).split("Ký, ghi rõ họ tên", -1)).hasSize(4);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pictures = 0;
            for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
                pictures += document.getPage(0).getResources().isImageXObject(name) ? 1 : 0;
            }
            assertThat(pictures).isEqualTo(2);
        }
        assertThat(pdf)
                .isEqualTo(HandoverPdf.of(
                        new HandoverSheet(list, plain.kinds(), plain.unitName(), plain.storeName(), drawn)));
    }
}
