package vn.anttcs.budget.rule.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Loại mã ngân sách: what a code of the catalogue stands for. The first three, in this order, make up a classification. */
public enum BudgetCodeKind {
    /** Chương. */
    CHAPTER,
    /** Loại, khoản. */
    TYPE_CLAUSE,
    /** Mục, tiểu mục. */
    ITEM,
    /** Nguồn kinh phí. */
    FUNDING_SOURCE,
    /** Cấp ngân sách. */
    FUNDING_LEVEL;

    /** Stands between the codes of a classification. */
    public static final String SEPARATOR = "-";

    private static final List<BudgetCodeKind> PARTS = List.of(CHAPTER, TYPE_CLAUSE, ITEM);

    /**
     * The kinds of the parts of a classification such as {@code 009-041-7149}: chapter, type and clause, item and sub-item,
     * each at most once and in this order, some of them left out. Where a text can be read in two ways, the later kinds
     * are left out.
     *
     * @param known whether the catalogue has a code of a kind
     * @return empty where the text cannot be read with the codes of the catalogue
     */
    public static Optional<List<BudgetCodeKind>> parts(
            String classification, BiPredicate<BudgetCodeKind, String> known) {
        String[] codes = classification.split(SEPARATOR, -1);
        return parts(codes, 0, 0, known);
    }

    private static Optional<List<BudgetCodeKind>> parts(
            String[] codes, int code, int kind, BiPredicate<BudgetCodeKind, String> known) {
        if (code == codes.length) {
            return Optional.of(List.of());
        }
        for (int next = kind; next < PARTS.size(); next++) {
            if (known.test(PARTS.get(next), codes[code])) {
                Optional<List<BudgetCodeKind>> rest = parts(codes, code + 1, next + 1, known);
                if (rest.isPresent()) {
                    List<BudgetCodeKind> found = new ArrayList<>(List.of(PARTS.get(next)));
                    found.addAll(rest.get());
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }
}
