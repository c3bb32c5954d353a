package vn.anttcs.equipment.service.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.anttcs.equipment.rule.print.LabelText;

class LabelSheetTest {
    private static List<Label> labels(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Label(
                        new LabelText("RUBBER_BATON", String.format("DC-2026-%06d/Đ", number)),
                        "Dùi cui cao su dùng cho Tổ bảo vệ an ninh, trật tự"))
                .toList();
    }

    /** What a scanner reads on a page. */
    private static Set<String> scanned(byte[] pdf, int page) throws IOException, NotFoundException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, 200);
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            Result[] results = new QRCodeMultiReader()
                    .decodeMultiple(
                            new BinaryBitmap(new HybridBinarizer(
                                    new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels))),
                            Map.of(DecodeHintType.TRY_HARDER, true));
            return Arrays.stream(results).map(Result::getText).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void every_label_can_be_scanned_and_names_its_piece() throws IOException, NotFoundException {
        List<Label> labels = labels(26);
        byte[] pdf = LabelSheet.of(labels);
        Files.write(Path.of("target", "labels.pdf"), pdf);
        Set<String> read = scanned(pdf, 0);
        read.addAll(scanned(pdf, 1));
        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(
                        labels.stream().map(label -> label.text().text()).toList());
        assertThat(read).allSatisfy(text -> assertThat(LabelText.read(text)).isPresent());
    }

    @Test
    void what_the_code_says_stands_beside_it_in_letters() throws IOException {
        try (PDDocument document = Loader.loadPDF(LabelSheet.of(labels(1)))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Dùi cui cao su", "DC-2026-000001/Đ", "RUBBER_BATON");
        }
    }

    @Test
    void a_page_has_24_labels() throws IOException {
        for (int[] expected : new int[][] {{24, 1}, {25, 2}}) {
            try (PDDocument document = Loader.loadPDF(LabelSheet.of(labels(expected[0])))) {
                assertThat(document.getNumberOfPages()).isEqualTo(expected[1]);
            }
        }
    }

    @Test
    void the_longest_serial_number_can_be_scanned_too() throws IOException, NotFoundException {
        Label longest = new Label(new LabelText("K".repeat(40), "S".repeat(60)), "Loại");
        assertThat(scanned(LabelSheet.of(List.of(longest)), 0))
                .containsExactly(longest.text().text());
    }

    @Test
    void the_same_labels_are_the_same_bytes() {
        assertThat(LabelSheet.of(labels(30))).isEqualTo(LabelSheet.of(labels(30)));
    }
}
