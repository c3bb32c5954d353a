package vn.anttcs.organisation.rule;

import static vn.anttcs.law.LegalBasis.cite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.anttcs.law.Ground;
import vn.anttcs.law.LegalBasis;
import vn.anttcs.law.Ruling;
import vn.anttcs.shared.DateRange;

/**
 * Số lượng thành viên và việc giải thể Tổ: a number that the province sets must hold those who serve on every one of its
 * days (Law 30/2023/QH15, Art. 14.4 and 17.2), and a team ends only when nobody serves in it any more.
 */
public final class TeamNumberRule {
    private static final LegalBasis NUMBERS = cite("Law 30/2023/QH15", "14.4");
    private static final LegalBasis DISCHARGES = cite("Law 30/2023/QH15", "17");

    private TeamNumberRule() {}

    /** Decides on authorised numbers for a period; each ground names the first day at fault. */
    public static Ruling setting(DateRange period, int members, int heads, int deputies, List<ServedPlace> served) {
        List<Ground> grounds = new ArrayList<>();
        below(TeamGround.AUTHORISED_BELOW_SERVING, "authorisedStrength", period, members, places(served, any -> true))
                .ifPresent(grounds::add);
        below(
                        TeamGround.AUTHORISED_HEADS_BELOW_SERVING,
                        "authorisedHeads",
                        period,
                        heads,
                        places(served, ServedPlace::head))
                .ifPresent(grounds::add);
        below(
                        TeamGround.AUTHORISED_DEPUTIES_BELOW_SERVING,
                        "authorisedDeputies",
                        period,
                        deputies,
                        places(served, ServedPlace::deputy))
                .ifPresent(grounds::add);
        return Ruling.of(grounds);
    }

    private static List<DateRange> places(List<ServedPlace> served, Predicate<ServedPlace> wanted) {
        return served.stream().filter(wanted).map(ServedPlace::period).toList();
    }

    /** Numbers of people only grow on a first day of somebody, so these days and the first one tell all. */
    private static Optional<Ground> below(
            TeamGround code, String field, DateRange period, int limit, List<DateRange> places) {
        return Stream.concat(Stream.of(period.from()), places.stream().map(DateRange::from))
                .filter(period::contains)
                .sorted()
                .filter(day -> on(day, places) > limit)
                .findFirst()
                .map(day -> Ground.of(code, field, NUMBERS, day, on(day, places), limit));
    }

    private static long on(LocalDate day, List<DateRange> places) {
        return places.stream().filter(place -> place.contains(day)).count();
    }

    /** Decides on the end of a team: who still serves is discharged or transferred first. */
    public static Ruling dissolution(LocalDate day, List<ServedPlace> served) {
        List<DateRange> later = served.stream()
                .map(ServedPlace::period)
                .filter(period -> period.to().isAfter(day))
                .toList();
        if (later.isEmpty()) {
            return Ruling.allowed();
        }
        LocalDate end =
                later.stream().map(DateRange::to).max(LocalDate::compareTo).orElseThrow();
        String last = end.equals(DateRange.OPEN_END) ? "-" : end.minusDays(1).toString();
        return Ruling.of(List.of(Ground.of(TeamGround.TEAM_HAS_MEMBERS, "validFrom", DISCHARGES, later.size(), last)));
    }
}
