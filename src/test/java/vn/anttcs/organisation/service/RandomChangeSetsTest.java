package vn.anttcs.organisation.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.anttcs.organisation.api.ChangeKind;
import vn.anttcs.organisation.api.Extent;
import vn.anttcs.organisation.api.MapChange;
import vn.anttcs.organisation.api.UnitDraft;
import vn.anttcs.organisation.api.UnitLevel;
import vn.anttcs.organisation.api.UnitShare;
import vn.anttcs.organisation.persistence.UnitData;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.Decision;

/** Random merges, splits and renamings, recorded in any order of days, against {@link DayByDayMap}. */
class RandomChangeSetsTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 8, 1);
    private static final int DAYS = 40;
    private static final int HISTORIES = 12;
    private static final int CHANGE_SETS = 40;
    private static final Decision DECISION = new Decision("1/NQ", FIRST, "Ủy ban Thường vụ Quốc hội", null, null);

    private final LoadedMap real = new LoadedMap();
    private Random random;
    private DayByDayMap oracle;
    private int names;
    private int applied;
    private int refused;

    @Test
    void random_change_sets_agree_with_a_map_written_out_day_by_day() {
        for (int history = 0; history < HISTORIES; history++) {
            random = new Random(history);
            begin(history);
            for (int set = 0; set < CHANGE_SETS; set++) {
                int day = 1 + random.nextInt(DAYS - 1);
                if (change(day)) {
                    applied++;
                } else {
                    refused++;
                }
                compare(history, set);
            }
        }
        assertThat(applied).isGreaterThan(100);
        assertThat(refused).isGreaterThan(50);
    }

    /** Each history has a province of its own, so that one database serves all. */
    private void begin(int history) {
        String province = code(history);
        List<UnitData.Line> lines = new ArrayList<>();
        lines.add(line(province, UnitLevel.PROVINCE, "PROVINCE", "Tỉnh " + history, null));
        List<DayByDayMap.Commune> communes = IntStream.range(0, 8)
                .mapToObj(index -> new DayByDayMap.Commune(commune(index), "Xã " + names++))
                .toList();
        communes.forEach(
                commune -> lines.add(line(commune.code(), UnitLevel.COMMUNE, "COMMUNE", commune.name(), province)));
        real.database.use(handle -> handle.execute("delete from unit_fact"));
        real.add(lines, FIRST, new Recording(real.clockwork.stamp(), null));
        oracle = new DayByDayMap(DAYS, communes);
    }

    private static String code(int history) {
        return String.format(Locale.ROOT, "%02d", history + 10);
    }

    private static String commune(int index) {
        return String.format(Locale.ROOT, "%05d", index + 1);
    }

    private static UnitData.Line line(String code, UnitLevel level, String kind, String name, String parent) {
        return new UnitData.Line(code, level, kind, name, parent, null, null, null);
    }

    private boolean change(int day) {
        List<String> codes = oracle.codesOn(day - 1);
        String one = codes.get(random.nextInt(codes.size()));
        String other = codes.get(random.nextInt(codes.size()));
        return switch (random.nextInt(3)) {
            case 0 -> merge(day, one, other);
            case 1 -> split(day, one);
            default -> rename(day, one);
        };
    }

    private boolean merge(int day, String one, String other) {
        if (one.equals(other)) {
            return rename(day, one);
        }
        DayByDayMap.Commune target = new DayByDayMap.Commune(random.nextBoolean() ? one : freshCode(), "Xã " + names++);
        List<UnitShare> sources = List.of(new UnitShare(one, Extent.WHOLE), new UnitShare(other, Extent.WHOLE));
        boolean expected = oracle.replace(day, List.of(one, other), List.of(target));
        return apply(
                expected,
                day,
                new MapChange(ChangeKind.MERGE, null, sources, List.of(draft(target)), null, null, null, null));
    }

    private boolean split(int day, String one) {
        List<DayByDayMap.Commune> targets = List.of(
                new DayByDayMap.Commune(random.nextBoolean() ? one : freshCode(), "Xã " + names++),
                new DayByDayMap.Commune(freshCode(), "Xã " + names++));
        boolean expected = oracle.replace(day, List.of(one), targets);
        List<UnitDraft> drafts = targets.stream().map(this::draft).toList();
        return apply(expected, day, new MapChange(ChangeKind.SPLIT, one, null, drafts, null, null, null, null));
    }

    private boolean rename(int day, String one) {
        String name = "Xã " + names++;
        boolean expected = oracle.rename(day, one, name);
        return apply(expected, day, new MapChange(ChangeKind.RENAME, one, null, null, name, null, null, null));
    }

    /** Of few codes, so that codes come back and collide. */
    private String freshCode() {
        return commune(random.nextInt(16));
    }

    private UnitDraft draft(DayByDayMap.Commune commune) {
        return new UnitDraft(commune.code(), UnitLevel.COMMUNE, "COMMUNE", commune.name(), provinceCode());
    }

    private String provinceCode() {
        return real.database.with(handle -> handle.createQuery(
                        "select code from unit_fact where level = 'PROVINCE' and superseded_at > '9999-01-01'")
                .mapTo(String.class)
                .one());
    }

    private boolean apply(boolean expected, int day, MapChange change) {
        boolean done;
        try {
            real.work.apply(FIRST.plusDays(day), DECISION, null, List.of(change));
            done = true;
        } catch (Refusal refusal) {
            done = false;
        }
        assertThat(done).as(change + " on day " + day).isEqualTo(expected);
        return done;
    }

    private void compare(int history, int set) {
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = FIRST.plusDays(day);
            Set<DayByDayMap.Commune> found = new HashSet<>(real.database.with(handle -> handle.createQuery(
                            "select code, name from unit_fact where level = 'COMMUNE' and valid_from <= :day"
                                    + " and valid_to > :day and superseded_at > '9999-01-01'")
                    .bind("day", date)
                    .map((results, context) -> new DayByDayMap.Commune(results.getString(1), results.getString(2)))
                    .list()));
            assertThat(found)
                    .as("history " + history + ", change set " + set + ", day " + day)
                    .isEqualTo(oracle.on(day));
        }
    }
}
