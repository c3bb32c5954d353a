package vn.anttcs.budget.rule.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.anttcs.shared.DateRange;

/**
 * Hiệu lực: where and when a policy holds.
 *
 * @param territory the parts of its area; at least one
 * @param period the days, by the letter of the resolution
 * @param firstMonth what happens in a month that it begins or ends something in; null when it does
 *     so only on first days of months
 * @param repeals what it ends
 */
public record Validity(List<Territory> territory, DateRange period, FirstMonth firstMonth, List<Repeal> repeals) {

    public Validity {
        Objects.requireNonNull(period, "a policy has its days");
        territory = List.copyOf(territory);
        repeals = List.copyOf(repeals);
        boolean split = period.from().getDayOfMonth() != 1
                || repeals.stream().anyMatch(repeal -> repeal.from().getDayOfMonth() != 1);
        if (territory.isEmpty() || (split && firstMonth == null)) {
            throw new IllegalArgumentException("a policy has a territory, and says how a begun month is treated");
        }
    }

    /** The first day on which the policy holds, for items per month or for the others. */
    public LocalDate start(boolean monthly) {
        return effective(period.from(), monthly);
    }

    /** The first day on which what is repealed ends, for items per month or for the others. */
    public LocalDate end(Repeal repeal, boolean monthly) {
        return effective(repeal.from(), monthly);
    }

    private LocalDate effective(LocalDate day, boolean monthly) {
        return monthly && firstMonth != null ? firstMonth.effective(day) : day;
    }
}
