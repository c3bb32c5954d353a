package vn.anttcs.equipment.service.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one document: each is read when it is first used, and of each only what was used goes into the document. */
final class PrintFonts {
    private static final int THOUSAND = 1000;
    private static final String UNKNOWN = "?";

    private final PDDocument document;
    private final Map<PrintFont, PDFont> fonts = new EnumMap<>(PrintFont.class);
    private final Map<PrintFont, Map<Integer, Float>> widths = new EnumMap<>(PrintFont.class);

    PrintFonts(PDDocument document) {
        this.document = document;
    }

    PDFont font(PrintFont style) {
        return fonts.computeIfAbsent(style, this::read);
    }

    private PDFont read(PrintFont style) {
        try (InputStream file = PrintFonts.class.getResourceAsStream(style.resource())) {
            return PDType0Font.load(document, Objects.requireNonNull(file, style.resource()), true);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The text as it can be written: composed letters, blanks for control characters, a question mark for what is in no font. */
    String writable(PrintFont style, String text) {
        StringBuilder out = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(letter -> {
            if (Character.isISOControl(letter)) {
                out.append(' ');
            } else if (width(style, letter) == null) {
                out.append(UNKNOWN);
            } else {
                out.appendCodePoint(letter);
            }
        });
        return out.toString();
    }

    /** How wide a text is that can be written. */
    double width(PrintFont style, double size, String text) {
        return text.codePoints()
                        .mapToDouble(letter -> Objects.requireNonNullElse(width(style, letter), 0f))
                        .sum()
                * size
                / THOUSAND;
    }

    /** The width of a letter in thousandths of its size; null when the font does not have it. */
    private Float width(PrintFont style, int letter) {
        Map<Integer, Float> known = widths.computeIfAbsent(style, any -> new HashMap<>());
        if (!known.containsKey(letter)) {
            known.put(letter, measured(font(style), letter));
        }
        return known.get(letter);
    }

    private static Float measured(PDFont font, int letter) {
        try {
            return font.getStringWidth(Character.toString(letter));
        } catch (IllegalArgumentException absent) {
            return null;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
