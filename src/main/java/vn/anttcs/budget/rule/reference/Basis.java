package vn.anttcs.budget.rule.reference;

import vn.anttcs.budget.rule.text.Text;
import vn.anttcs.law.LegalBasis;

/**
 * Căn cứ của một giá trị: an article of the resolution itself ({@code Art. 3.1.a}), or a whole
 * citation of another document ({@code Decree 73/2024/NĐ-CP, Art. 3}).
 *
 * @param text as the package writes it, not blank
 */
public record Basis(String text) {
    private static final String ARTICLE = "Art. ";

    public Basis {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("a citation is not blank");
        }
        text = text.strip();
    }

    /** Whether it is an article of the resolution that it stands in. */
    public boolean isOwnArticle() {
        return text.startsWith(ARTICLE);
    }

    /** The citation in both languages; own articles are completed with the number of the resolution. */
    public Text cited(String resolution) {
        LegalBasis basis = legalBasis(resolution);
        return new Text(basis.inVietnamese(), basis.inEnglish());
    }

    private LegalBasis legalBasis(String resolution) {
        if (isOwnArticle()) {
            return LegalBasis.cite("Resolution " + resolution, text.substring(ARTICLE.length()));
        }
        int article = text.indexOf(", " + ARTICLE);
        return article < 0
                ? LegalBasis.cite(text, null)
                : LegalBasis.cite(text.substring(0, article), text.substring(article + 2 + ARTICLE.length()));
    }
}
