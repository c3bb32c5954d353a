package vn.anttcs.duty.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.anttcs.shared.AreaFeature;
import vn.anttcs.shared.DateRange;

/** One team in March 2026, its members, plans and orders: team 7 in commune 70, judged on 20 March. */
final class SheetExamples {
    static final LocalDate TODAY = day(20);
    private static final long TEAM = 7;
    private static final long OTHER_TEAM = 8;
    private static final long COMMUNE = 70;
    private static final long ISLAND = 71;

    private SheetExamples() {}

    static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
    }

    static SheetFacts facts(StandingDuty... elsewhere) {
        return facts(TODAY, elsewhere);
    }

    static SheetFacts facts(LocalDate today, StandingDuty... elsewhere) {
        Map<LocalDate, Long> communes = new HashMap<>();
        day(1).datesUntil(day(31).plusDays(1)).forEach(day -> communes.put(day, COMMUNE));
        Map<LocalDate, Set<AreaFeature>> own = Map.of(
                day(10), Set.of(AreaFeature.MOUNTAIN),
                day(11), Set.of(AreaFeature.MOUNTAIN),
                day(12), Set.of(AreaFeature.ETHNIC_MINORITY, AreaFeature.KEY_COMPLEX));
        return new SheetFacts(
                YearMonth.of(2026, 3),
                TEAM,
                today,
                Set.of(day(3)),
                communes,
                members(),
                bases(),
                Map.of(COMMUNE, own, ISLAND, Map.of(day(9), Set.of(AreaFeature.ISLAND))),
                Map.of(day(13), Set.of(AreaFeature.BORDER)),
                List.of(elsewhere));
    }

    private static Map<String, List<Service>> members() {
        LocalDate longAgo = LocalDate.of(2024, 7, 1);
        Map<String, List<Service>> members = new HashMap<>();
        members.put(
                "TV1",
                List.of(
                        service(LocalDate.of(2026, 1, 1), day(5), Standing.APPLYING, TEAM),
                        service(day(5), DateRange.OPEN_END, Standing.SERVING, TEAM)));
        members.put("TV2", until(longAgo, Standing.LEFT, TEAM));
        members.put(
                "TV3",
                List.of(
                        service(longAgo, day(10), Standing.SERVING, TEAM),
                        service(day(10), day(15), Standing.SUSPENDED, TEAM),
                        service(day(15), DateRange.OPEN_END, Standing.SERVING, TEAM)));
        members.put("TV4", until(longAgo, Standing.DEAD, TEAM));
        members.put("TV5", List.of(service(longAgo, DateRange.OPEN_END, Standing.SERVING, OTHER_TEAM)));
        members.put("TV6", until(longAgo, Standing.SERVING, OTHER_TEAM));
        members.put("TV7", List.of(service(day(20), DateRange.OPEN_END, Standing.SERVING, OTHER_TEAM)));
        members.put("TV8", List.of(service(longAgo, DateRange.OPEN_END, Standing.APPLYING, TEAM)));
        members.put("TV9", List.of(service(longAgo, DateRange.OPEN_END, Standing.SERVING, TEAM)));
        return members;
    }

    private static List<Service> until(LocalDate from, Standing then, long team) {
        return List.of(
                service(from, day(10), Standing.SERVING, TEAM), service(day(10), DateRange.OPEN_END, then, team));
    }

    private static Service service(LocalDate from, LocalDate to, Standing standing, long team) {
        return new Service(DateRange.of(from, to), standing, team);
    }

    private static Map<String, Basis> bases() {
        Map<String, Basis> bases = new HashMap<>();
        DateRange month = DateRange.of(day(1), day(31).plusDays(1));
        plan(bases, "KH1", of(month, BasisState.IN_FORCE, TEAM, COMMUNE));
        plan(bases, "KH2", of(DateRange.of(day(5), day(11)), BasisState.IN_FORCE, TEAM, COMMUNE));
        plan(
                bases,
                "KH3",
                of(DateRange.of(day(1), day(10)), BasisState.IN_FORCE, TEAM, COMMUNE),
                of(DateRange.of(day(10), day(31)), BasisState.WITHDRAWN, TEAM, COMMUNE));
        plan(bases, "KH4", new BasisDays(month, BasisState.IN_FORCE, Set.of(DutyKind.NIGHT), TEAM, COMMUNE, Set.of()));
        plan(bases, "KH5", of(month, BasisState.IN_FORCE, null, COMMUNE));
        plan(bases, "KH6", of(month, BasisState.IN_FORCE, OTHER_TEAM, COMMUNE));
        plan(bases, "KH7", of(month, BasisState.IN_FORCE, null, ISLAND));
        bases.put(
                "KH8",
                new Basis("KH8", BasisKind.TRAINING_ORDER, List.of(of(month, BasisState.IN_FORCE, TEAM, COMMUNE))));
        bases.put("DD1", order("DD1", ISLAND));
        bases.put("DD2", order("DD2", 72));
        return bases;
    }

    private static Basis order(String number, long place) {
        BasisDays days = new BasisDays(
                DateRange.of(day(8), day(13)), BasisState.IN_FORCE, Set.of(), null, place, Set.of("TV1", "TV5"));
        return new Basis(number, BasisKind.MOBILISATION_ORDER, List.of(days));
    }

    private static void plan(Map<String, Basis> bases, String number, BasisDays... days) {
        bases.put(number, new Basis(number, BasisKind.DUTY_PLAN, List.of(days)));
    }

    private static BasisDays of(DateRange period, BasisState state, Long team, Long commune) {
        return new BasisDays(period, state, new HashSet<>(), team, commune, Set.of());
    }

    static Duty duty(String member, LocalDate day, DutyKind kind, String hours, String basis, String place) {
        Long placeId = place == null || place.equals("99") ? null : Long.valueOf(place);
        return new Duty(member, day, kind, hours == null ? null : new BigDecimal(hours), basis, place, placeId);
    }

    static Duty night(int day) {
        return duty("TV9", day(day), DutyKind.NIGHT, null, "KH1", null);
    }

    static Duty shift(int day, String hours) {
        return duty("TV9", day(day), DutyKind.SHIFT, hours, "KH1", null);
    }
}
