package vn.anttcs.equipment.service.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.anttcs.equipment.api.EquipmentKind;
import vn.anttcs.equipment.api.GetTeamEquipmentGap;
import vn.anttcs.equipment.api.TeamGapLine;
import vn.anttcs.equipment.persistence.NormFact;
import vn.anttcs.equipment.rule.EquipmentCategory;
import vn.anttcs.equipment.rule.FundingSource;
import vn.anttcs.equipment.rule.GapSum;
import vn.anttcs.equipment.rule.NormOutcome;
import vn.anttcs.equipment.rule.NormScale;
import vn.anttcs.equipment.rule.TeamHeadcount;
import vn.anttcs.equipment.rule.Tracking;
import vn.anttcs.equipment.rule.climate.Origin;
import vn.anttcs.equipment.rule.climate.Region;
import vn.anttcs.equipment.rule.need.Layer;
import vn.anttcs.equipment.service.KnownNorms;
import vn.anttcs.equipment.service.TeamStanding;
import vn.anttcs.equipment.service.TeamStandings;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.platform.persistence.ReadTime;

/**
 * What areas lack is the sum of what their teams lack, under any norms of nation and provinces with climate regions and replacements,
 * circles among them; and what each team lacks is what a slow and plain computation says.
 */
class GapLawTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate UNTIL = DAY.plusYears(1);
    private static final ReadTime TIME = new ReadTime(DAY, Instant.parse("2026-11-01T00:00:00Z"));
    private static final List<String> KINDS = List.of("A", "B", "C", "D", "E", "F");
    private static final int TEAMS = 300;
    private static final int PROVINCES = 3;
    private static final Region COLD = new Region("Cold", Set.of("46", "62"), "Decree");
    private static final List<Origin> ORIGINS =
            List.of(Origin.of("46"), Origin.of("51"), new Origin(Set.of("51", "62"), Map.of()), Origin.UNKNOWN);

    private final Map<String, Map<Long, NormFact>> norms = new TreeMap<>();
    private final Map<Long, TeamStanding> teams = new TreeMap<>();
    private final Map<Long, Map<Long, List<Layer>>> held = new HashMap<>();
    private Random random;

    private static EquipmentKind kind(String code) {
        return new EquipmentKind(
                code,
                "Kind " + code,
                EquipmentCategory.UNIFORM,
                "cái",
                Tracking.QUANTITY,
                List.of(),
                code.equals("E") ? null : Integer.valueOf(24),
                FundingSource.LOCAL,
                false,
                code.equals("F") ? null : Long.valueOf(1_000),
                DAY,
                "Circular",
                DAY,
                null,
                null,
                1,
                TIME.knownOn());
    }

    private void invent(long seed) {
        random = new Random(seed);
        for (String kind : KINDS) {
            for (long unit = 0; unit <= PROVINCES; unit++) {
                if (unit == 0 || random.nextInt(3) == 0) {
                    norms.computeIfAbsent(kind, one -> new HashMap<>()).put(unit, norm());
                }
            }
        }
        norms.remove(random.nextInt(4) == 0 ? "C" : "none");
        for (long team = 1; team <= TEAMS; team++) {
            Long province = 1L + random.nextInt(PROVINCES);
            teams.put(
                    team,
                    new TeamStanding(
                            null, province, new TeamHeadcount(random.nextInt(6), 1), ORIGINS.get(random.nextInt(4))));
            Map<Long, List<Layer>> layers = new HashMap<>();
            for (long kind = 0; kind < KINDS.size(); kind++) {
                layers.put(kind, List.of(new Layer(DAY.minusMonths(random.nextInt(30)), random.nextInt(4))));
            }
            held.put(team, layers);
        }
    }

    private NormFact norm() {
        String replaces = random.nextInt(2) == 0 ? null : KINDS.get(random.nextInt(KINDS.size()));
        String region = random.nextInt(3) == 0 ? "COLD" : null;
        return random.nextBoolean()
                ? new NormFact(NormScale.EQUAL_TO_MEMBERS, null, null, "", null, "Basis", null, region, replaces)
                : new NormFact(NormScale.PER_MEMBER, null, null, "0-5:2-3=", 1, "Basis", null, region, replaces);
    }

    private KnownNorms.Book book() {
        Map<String, EquipmentKind> kinds = new TreeMap<>();
        KINDS.forEach(kind -> kinds.put(kind, kind(kind)));
        return new KnownNorms.Book(kinds, norms, Map.of("COLD", COLD));
    }

    private KnownNorms known() {
        KnownNorms.Book book = book();
        return new KnownNorms(null, null, null, null, null) {
            @Override
            public Book on(ReadTime time) {
                return book;
            }
        };
    }

    private TeamStandings standings() {
        return new TeamStandings(null, null, null, null) {
            @Override
            public Map<Long, TeamStanding> of(Collection<Long> teamIds, ReadTime time) {
                return teamIds.stream().collect(Collectors.toMap(team -> team, teams::get));
            }
        };
    }

    private HeldByTeams holdings() {
        Map<String, Long> ids = new HashMap<>();
        KINDS.forEach(kind -> ids.put(kind, (long) KINDS.indexOf(kind)));
        return new HeldByTeams(null, null, null, null) {
            @Override
            Held of(Collection<Long> teamIds, Collection<String> dated, ReadTime time) {
                return new Held(held, ids);
            }
        };
    }

    private static TeamFacts byNumber() {
        return new TeamFacts(null, null, null, null, null, null) {
            @Override
            public Optional<Long> findByCode(String teamCode) {
                return Optional.of(Long.valueOf(teamCode));
            }
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void sums_of_areas_are_the_sums_of_their_teams(long seed) {
        invent(seed);
        GapSums.Sums sums = new GapSums(known(), standings(), holdings())
                .of(teams.keySet(), TeamStanding::provinceId, new GapSums.Wanted(null, UNTIL), TIME);
        GapReading reading = new GapReading(known(), standings(), holdings(), byNumber());
        Map<Long, Map<String, long[]>> byHand = new HashMap<>();
        teams.forEach((team, standing) -> {
            GetTeamEquipmentGap query = new GetTeamEquipmentGap(team.toString(), null, null, UNTIL, DAY, null);
            for (TeamGapLine line : reading.of(query, TIME).lines()) {
                assertThat(line.missing()).as("%s of %s", line, standing).isEqualTo(plainly(team, line.kindCode()));
                add(byHand, standing.provinceId(), line);
            }
        });
        sums.areas().forEach((province, area) -> area.kinds().forEach((kind, sum) -> assertThat(numbers(sum))
                .as("%s in %s", kind, province)
                .isEqualTo(byHand.get(province).get(kind))));
        assertThat(sums.whole().kinds().keySet()).isEqualTo(norms.keySet());
    }

    private static void add(Map<Long, Map<String, long[]>> sums, Long province, TeamGapLine line) {
        long[] sum = sums.computeIfAbsent(province, one -> new HashMap<>())
                .computeIfAbsent(line.kindCode(), kind -> new long[7]);
        boolean open = line.outcome() == NormOutcome.OPEN;
        sum[0] += 1;
        sum[1] += open ? 1 : 0;
        sum[2] += open ? 0 : line.due();
        sum[3] += line.held();
        sum[4] += line.replacedHeld() == null ? 0 : line.replacedHeld();
        sum[5] += open ? 0 : line.missing();
        sum[6] += line.costDong() == null ? 0 : line.costDong();
    }

    private static long[] numbers(GapSum sum) {
        return new long[] {
            sum.teams(), sum.openTeams(), sum.due(), sum.held().held(), sum.replaced(), sum.missing(), sum.costDong()
        };
    }

    /** What a team lacks of a kind, or null while it is open, step by step as the decision record says. */
    private Long plainly(long team, String kind) {
        TeamStanding standing = teams.get(team);
        NormFact norm = normOf(standing, kind);
        if (replacerOf(standing, kind, true) != null && !isInCircle(standing, kind)) {
            return 0L;
        }
        if (isOutside(standing, norm)) {
            return 0L;
        }
        boolean perhaps = replacerOf(standing, kind, true) == null && replacerOf(standing, kind, false) != null;
        if (perhaps || !isInside(standing, norm)) {
            return null;
        }
        int members = standing.headcount().members();
        long due = norm.scale() == NormScale.EQUAL_TO_MEMBERS ? members : 2L * members;
        long has = usable(team, kind);
        String next = isInCircle(standing, kind) ? null : replacedBy(standing, kind);
        for (; next != null; next = replacedBy(standing, next)) {
            has += usable(team, next);
        }
        return Math.max(0, due - has);
    }

    private NormFact normOf(TeamStanding standing, String kind) {
        Map<Long, NormFact> set = norms.getOrDefault(kind, Map.of());
        return set.getOrDefault(standing.provinceId(), set.get(0L));
    }

    private boolean isInside(TeamStanding standing, NormFact norm) {
        return norm.climateRegion() == null || standing.origin().equals(ORIGINS.get(0));
    }

    private boolean isOutside(TeamStanding standing, NormFact norm) {
        return norm.climateRegion() != null && standing.origin().equals(ORIGINS.get(1));
    }

    /** The kind that replaces another, surely or perhaps: by the norm of the province first, then by code. */
    private String replacerOf(TeamStanding standing, String replaced, boolean surely) {
        for (boolean ofProvince : new boolean[] {true, false}) {
            for (String kind : KINDS) {
                NormFact norm = normOf(standing, kind);
                if (norm != null
                        && replaced.equals(norm.replacesKind())
                        && (surely ? isInside(standing, norm) : !isInside(standing, norm) && !isOutside(standing, norm))
                        && ofProvince == norms.get(kind).containsKey(standing.provinceId())) {
                    return kind;
                }
            }
        }
        return null;
    }

    private boolean isInCircle(TeamStanding standing, String kind) {
        Set<String> seen = new HashSet<>();
        String next = replacerOf(standing, kind, true);
        while (next != null && !next.equals(kind) && seen.add(next)) {
            next = replacerOf(standing, next, true);
        }
        return kind.equals(next);
    }

    /** The kind that a kind replaces for the team, or null. */
    private String replacedBy(TeamStanding standing, String kind) {
        NormFact norm = normOf(standing, kind);
        String replaced = norm == null ? null : norm.replacesKind();
        return replaced != null && kind.equals(replacerOf(standing, replaced, true)) && !isInCircle(standing, replaced)
                ? replaced
                : null;
    }

    private long usable(long team, String kind) {
        long all = 0;
        for (Layer layer : new ArrayList<>(held.get(team).get((long) KINDS.indexOf(kind)))) {
            boolean ends = !kind.equals("E") && !layer.since().plusMonths(24).isAfter(UNTIL);
            all += ends ? 0 : layer.quantity();
        }
        return all;
    }
}
