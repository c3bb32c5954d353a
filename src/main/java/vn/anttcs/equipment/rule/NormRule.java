package vn.anttcs.equipment.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Tính định mức trang bị: what is due to a team of a size, and why. */
public final class NormRule {
    private NormRule() {}

    /** What the norm gives to the team. */
    public static NormResult of(NormTerms terms, TeamHeadcount team) {
        return switch (terms.scale()) {
            case EQUAL_TO_MEMBERS ->
                fixed(team.members(), null, NormReason.NORM_OF_MEMBERS, String.valueOf(team.members()));
            case SHARE_OF_MEMBERS -> share(terms, team.members());
            case PER_TEAM -> banded(terms, team, 1, false);
            case PER_MEMBER -> banded(terms, team, team.members(), true);
            case PER_RESIDENTIAL_UNIT -> banded(terms, team, team.residentialUnits(), true);
        };
    }

    private static NormResult share(NormTerms terms, int members) {
        BigDecimal exact = BigDecimal.valueOf((long) terms.sharePercent() * members, 2);
        RoundingMode mode =
                switch (terms.rounding()) {
                    case UP -> RoundingMode.CEILING;
                    case DOWN -> RoundingMode.FLOOR;
                    case HALF_UP -> RoundingMode.HALF_UP;
                };
        long quantity = exact.setScale(0, mode).longValueExact();
        return fixed(
                quantity,
                null,
                NormReason.NORM_OF_SHARE,
                terms.sharePercent().toString(),
                String.valueOf(members),
                exact.stripTrailingZeros().toPlainString(),
                String.valueOf(quantity));
    }

    private static NormResult banded(NormTerms terms, TeamHeadcount team, int times, boolean multiplied) {
        String members = String.valueOf(team.members());
        Optional<NormBand> found = terms.bands().stream()
                .filter(band -> band.contains(team.members()))
                .findFirst();
        if (found.isEmpty()) {
            return open(NormReason.NORM_NO_BAND, members);
        }
        NormBand band = found.get();
        Integer one = band.chosen() == null ? band.least() : band.chosen();
        if (one == null) {
            return open(NormReason.NORM_NOT_CONFIRMED, members);
        }
        Long yearly = terms.yearly() == null ? null : Long.valueOf((long) terms.yearly() * times);
        long quantity = (long) one * times;
        if (band.chosen() == null && band.most() != null && !band.most().equals(band.least())) {
            return new NormResult(
                    NormOutcome.RANGE,
                    quantity,
                    (long) band.most() * times,
                    yearly,
                    band.toMembers() == null ? NormReason.NORM_CHOICE_OPEN_UPWARD : NormReason.NORM_CHOICE_OPEN,
                    words(members, band, one, band.most()));
        }
        return multiplied
                ? fixed(
                        quantity,
                        yearly,
                        NormReason.NORM_PRODUCT,
                        one.toString(),
                        String.valueOf(times),
                        String.valueOf(quantity))
                : new NormResult(
                        NormOutcome.FIXED,
                        quantity,
                        null,
                        yearly,
                        band.toMembers() == null ? NormReason.NORM_OF_BAND_UPWARD : NormReason.NORM_OF_BAND,
                        words(members, band, one));
    }

    private static List<String> words(String members, NormBand band, Integer... quantities) {
        return Stream.concat(
                        Stream.of(members),
                        Stream.concat(Stream.of(band.fromMembers(), band.toMembers()), Stream.of(quantities))
                                .filter(Objects::nonNull)
                                .map(String::valueOf))
                .toList();
    }

    private static NormResult fixed(long quantity, Long yearly, NormReason reason, String... arguments) {
        return new NormResult(NormOutcome.FIXED, quantity, null, yearly, reason, List.of(arguments));
    }

    private static NormResult open(NormReason reason, String members) {
        return new NormResult(NormOutcome.OPEN, null, null, null, reason, List.of(members));
    }
}
