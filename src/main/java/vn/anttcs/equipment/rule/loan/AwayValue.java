package vn.anttcs.equipment.rule.loan;

import java.util.List;

/**
 * Giá trị của thứ đang ở ngoài.
 *
 * @param dong what that of it whose price is known cost; null while something is away and no price of it is known
 * @param unvalued so much of it has no known price
 */
public record AwayValue(Long dong, long unvalued) {
    /**
     * What is away of one thing.
     *
     * @param dong what it cost, or null
     */
    public record Part(long away, Long dong) {}

    /** The sum of what is known, beside how much has no price. */
    public static AwayValue of(List<Part> parts) {
        List<Part> away = parts.stream().filter(part -> part.away() != 0).toList();
        List<Part> known = away.stream().filter(part -> part.dong() != null).toList();
        return new AwayValue(
                known.isEmpty() && !away.isEmpty()
                        ? null
                        : Long.valueOf(known.stream().mapToLong(Part::dong).sum()),
                away.stream()
                        .filter(part -> part.dong() == null)
                        .mapToLong(Part::away)
                        .sum());
    }
}
