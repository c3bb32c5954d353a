package vn.anttcs.law;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Căn cứ pháp lý: the document and the article on which a rule or a legal number rests.
 *
 * @param document kind and number in English, such as {@code Law 30/2023/QH15}; a bare number stays
 *     as it is
 * @param article the article without its word, such as {@code 13.1}; null for the whole document
 */
public record LegalBasis(String document, String article) {

    private static final List<Kind> KINDS = List.of(
            new Kind("Law", "Luật"),
            new Kind("Ordinance", "Pháp lệnh"),
            new Kind("Decree", "Nghị định"),
            new Kind("Circular", "Thông tư"),
            new Kind("Resolution", "Nghị quyết"),
            new Kind("Decision", "Quyết định"),
            new Kind("Letter", "Công văn"));

    public LegalBasis {
        Objects.requireNonNull(document, "a legal basis names its document");
        document = document.strip();
        article = article == null ? null : article.strip().replaceFirst("^(Art\\.|Article|Điều)\\s*", "");
        if (document.isEmpty() || (article != null && article.isEmpty())) {
            throw new IllegalArgumentException("a legal basis names its document, and its article or null");
        }
        for (Kind kind : KINDS) {
            document = replaceStart(document, kind.vietnamese(), kind.english());
        }
    }

    /**
     * The article of the document; "13.1", "Art. 13.1" and "Điều 13.1" mean the same, null the
     * whole document.
     */
    public static LegalBasis cite(String document, String article) {
        return new LegalBasis(document, article);
    }

    /** The citation in the language: Vietnamese for {@code vi}, otherwise English. */
    public String text(Locale locale) {
        return "vi".equals(locale.getLanguage()) ? inVietnamese() : inEnglish();
    }

    /** The citation in Vietnamese, such as "Điều 13.1 Luật 30/2023/QH15". */
    public String inVietnamese() {
        String named = document;
        for (Kind kind : KINDS) {
            named = replaceStart(named, kind.english(), kind.vietnamese());
        }
        return article == null ? named : "Điều " + article + " " + named;
    }

    /** The citation in English, such as "Law 30/2023/QH15, Art. 13.1". */
    public String inEnglish() {
        return article == null ? document : document + ", Art. " + article;
    }

    private static String replaceStart(String text, String word, String replacement) {
        return text.startsWith(word + " ") ? replacement + text.substring(word.length()) : text;
    }

    private record Kind(String english, String vietnamese) {}
}
