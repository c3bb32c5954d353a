package vn.anttcs.budget.rule.year;

import java.util.Comparator;
import java.util.Objects;

/**
 * Dòng ngân sách: where money is booked. An empty text stands for what is not said.
 *
 * @param source funding source, such as {@code LOCAL_BUDGET}
 * @param level level of the budget, such as {@code PROVINCE}
 * @param classification codes of the catalogue joined by hyphens
 */
public record BudgetLine(String source, String level, String classification) implements Comparable<BudgetLine> {
    private static final Comparator<BudgetLine> ORDER = Comparator.comparing(BudgetLine::source)
            .thenComparing(BudgetLine::level)
            .thenComparing(BudgetLine::classification);

    public BudgetLine {
        source = Objects.requireNonNullElse(source, "");
        level = Objects.requireNonNullElse(level, "");
        classification = Objects.requireNonNullElse(classification, "");
    }

    @Override
    public int compareTo(BudgetLine other) {
        return ORDER.compare(this, other);
    }

    /** The line as texts name it. */
    public String text() {
        StringBuilder text = new StringBuilder(source.isEmpty() ? "-" : source);
        text.append('/').append(level.isEmpty() ? "-" : level);
        if (!classification.isEmpty()) {
            text.append('/').append(classification);
        }
        return text.toString();
    }
}
