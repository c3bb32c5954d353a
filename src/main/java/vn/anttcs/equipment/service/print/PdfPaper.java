package vn.anttcs.equipment.service.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import vn.anttcs.equipment.rule.print.LineBreaks;

/**
 * Giấy A4: a document of A4 pages on which texts, lines and pictures are put at places in millimetres from the upper left
 * corner. What is printed is all that goes in, so the same document is the same bytes at any time.
 */
final class PdfPaper implements AutoCloseable {
    /** Width of a page in millimetres. */
    static final double WIDE = 210;
    /** Height of a page in millimetres. */
    static final double HIGH = 297;

    /** Where a text stands relative to its place. */
    enum Side {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** How a text is written: the font, and its size in points. */
    record Style(PrintFont font, double size) {
        /** The height of a line in millimetres. */
        double line() {
            return size * LEADING * MILLIMETRES;
        }
    }

    private static final double POINTS = 72 / 25.4;
    private static final double MILLIMETRES = 25.4 / 72;
    private static final double LEADING = 1.2;
    private static final double ASCENT = 0.9;
    private static final float THIN = 0.5f;

    private final PDDocument document = new PDDocument();
    private final PrintFonts fonts = new PrintFonts(document);
    private PDPageContentStream page;

    /** Begins a document with its title, and with its first page. */
    PdfPaper(String title) {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage("vi");
        CRC32 name = new CRC32();
        name.update(title.getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(name.getValue());
        turn();
    }

    /** Begins the next page. */
    void turn() {
        doing(() -> {
            if (page != null) {
                page.close();
            }
            PDPage next = new PDPage(PDRectangle.A4);
            document.addPage(next);
            page = new PDPageContentStream(document, next, PDPageContentStream.AppendMode.APPEND, true);
        });
    }

    /** How wide a text is in millimetres. */
    double width(Style style, String text) {
        return fonts.width(style.font(), style.size(), fonts.writable(style.font(), text)) * MILLIMETRES;
    }

    /** The lines of a text in a column. */
    List<String> lines(Style style, double width, String text) {
        return LineBreaks.of(text, width, part -> width(style, part));
    }

    /** Writes one line; its upper edge is at the place. */
    void text(Style style, double left, double top, Side side, String text) {
        String written = fonts.writable(style.font(), text);
        double wide = fonts.width(style.font(), style.size(), written) * MILLIMETRES;
        double from =
                switch (side) {
                    case LEFT -> left;
                    case CENTRE -> left - wide / 2;
                    case RIGHT -> left - wide;
                };
        doing(() -> {
            page.beginText();
            page.setFont(fonts.font(style.font()), (float) style.size());
            page.newLineAtOffset(x(from), (float) (y(top) - style.size() * ASCENT));
            page.showText(written);
            page.endText();
        });
    }

    /** Writes a text in a column; tells where what follows may begin. */
    double block(Style style, double left, double top, double width, String text) {
        double place = top;
        for (String line : lines(style, width, text)) {
            text(style, left, place, Side.LEFT, line);
            place += style.line();
        }
        return place;
    }

    /** Draws a line. */
    void line(double left, double top, double right, double bottom) {
        doing(() -> {
            page.setLineWidth(THIN);
            page.moveTo(x(left), y(top));
            page.lineTo(x(right), y(bottom));
            page.stroke();
        });
    }

    /** Draws a frame, and paints it grey or black first where that is wanted. */
    void box(double left, double top, double wide, double high) {
        doing(() -> {
            page.setLineWidth(THIN);
            page.addRect(x(left), y(top + high), (float) (wide * POINTS), (float) (high * POINTS));
            page.stroke();
        });
    }

    /** Paints rectangles in one colour; 0 is black, 1 is white. */
    void paint(float grey, List<double[]> places) {
        doing(() -> {
            page.setNonStrokingColor(grey);
            for (double[] place : places) {
                page.addRect(
                        x(place[0]), y(place[1] + place[3]), (float) (place[2] * POINTS), (float) (place[3] * POINTS));
            }
            page.fill();
            page.setNonStrokingColor(0f);
        });
    }

    /** Puts a picture into a frame, as large as it fits, in its middle. */
    void picture(byte[] content, double left, double top, double wide, double high) {
        doing(() -> {
            PDImageXObject image = PDImageXObject.createFromByteArray(document, content, null);
            double scale = Math.min(wide / image.getWidth(), high / image.getHeight());
            double width = image.getWidth() * scale;
            double height = image.getHeight() * scale;
            page.drawImage(
                    image, x(left + (wide - width) / 2), y(top + (high + height) / 2), (float) (width * POINTS), (float)
                            (height * POINTS));
        });
    }

    /** Writes something at the foot of every page: it is told the number of the page and how many there are. */
    void feet(Style style, double top, BiFunction<Integer, Integer, String> words) {
        doing(() -> page.close());
        int count = document.getNumberOfPages();
        for (int index = 0; index < count; index++) {
            String text = words.apply(index + 1, count);
            PDPage one = document.getPage(index);
            doing(() ->
                    page = new PDPageContentStream(document, one, PDPageContentStream.AppendMode.APPEND, true, true));
            text(style, WIDE / 2, top, Side.CENTRE, text);
            doing(() -> page.close());
        }
        page = null;
    }

    /** The whole document. */
    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        doing(() -> {
            if (page != null) {
                page.close();
            }
            document.save(out);
        });
        return out.toByteArray();
    }

    @Override
    public void close() {
        doing(document::close);
    }

    private static float x(double left) {
        return (float) (left * POINTS);
    }

    private static float y(double top) {
        return (float) ((HIGH - top) * POINTS);
    }

    /** Something that writes. */
    private interface Writing {
        void write() throws IOException;
    }

    private static void doing(Writing writing) {
        try {
            writing.write();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
