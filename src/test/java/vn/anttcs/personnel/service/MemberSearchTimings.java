package vn.anttcs.personnel.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import vn.anttcs.personnel.persistence.LoadedMemberRows;
import vn.anttcs.personnel.persistence.MemberRows;
import vn.anttcs.personnel.persistence.MemberSearch;
import vn.anttcs.personnel.rule.EducationLevel;
import vn.anttcs.personnel.rule.MemberStatus;
import vn.anttcs.personnel.rule.Position;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.TestDatabases;
import vn.anttcs.shared.Sex;

/** Measures roster load and search over a whole force of 300,000 in H2: {@code main} prints milliseconds, best of five. */
public final class MemberSearchTimings {
    private static final String[] FAMILY = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đỗ", "Bùi", "H'", "Lò"};
    private static final String[] MIDDLE = {"Văn", "Thị", "Đức", "Minh", "Quang", "Hữu", "Xuân", "Thanh"};
    private static final String[] GIVEN = {"An", "Bình", "Cường", "Dũng", "Giang", "Hà", "Hùng", "Linh", "Nam", "Sơn"};
    private static final MemberSearch.Candidate START = new MemberSearch.Candidate(0, "");
    private static final int MEMBERS = 300_000;

    private MemberSearchTimings() {}

    public static void main(String[] arguments) {
        AtomicLong ids = new AtomicLong(1000);
        Database database = new Database(TestDatabases.h2());
        DatedRows rows = new DatedRows(database, ids::incrementAndGet);
        MemberRows members = new MemberRows(database, series -> ids.incrementAndGet());
        RosterLoad load = new RosterLoad(new LoadedMemberRows(database, members), rows, null, null);
        Instant stamp = Instant.parse("2026-03-02T01:00:00Z");
        long start = System.nanoTime();
        for (int first = 0; first < MEMBERS; first += 5000) {
            List<LoadedMember> batch = new ArrayList<>();
            for (int number = first; number < first + 5000; number++) {
                batch.add(member(number));
            }
            load.add(batch, stamp);
        }
        print("load of 300,000", start);
        MemberFinder finder = new MemberFinder(new MemberSearch(database));
        ReadTime now = new ReadTime(LocalDate.of(2026, 7, 1), stamp);
        Set<Long> province = teams(10_000, 14_351);
        time("page of the force", finder, wanted(null, null, null, null), now);
        time("page of a province", finder, wanted(province, null, null, null), now);
        time("page of a commune", finder, wanted(teams(500, 526), null, null, null), now);
        time("one team", finder, wanted(teams(77, 78), null, null, null), now);
        time("frequent name", finder, wanted(null, null, "van an", null), now);
        time("rare name", finder, wanted(null, null, "khong co ai", null), now);
        time("rare name in a province", finder, wanted(province, null, "khong co ai", null), now);
        time("candidates", finder, wanted(null, null, null, MemberStatus.CANDIDATE), now);
        time("one citizen id", finder, wanted(null, 1001L + 2, null, null), now);
    }

    private static void time(String what, MemberFinder finder, MemberSearch.Wanted wanted, ReadTime now) {
        long best = Long.MAX_VALUE;
        int found = 0;
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            found = finder.find(wanted, null, now, START, 51).size();
            best = Math.min(best, System.nanoTime() - start);
        }
        report(what + " (" + found + ")", best);
    }

    private static void print(String what, long start) {
        report(what, System.nanoTime() - start);
    }

    private static void report(String what, long nanos) {
        System.out.printf("%-40s %8.1f ms%n", what, nanos / 1e6);
    }

    private static Set<Long> teams(long first, long end) {
        return LongStream.range(first, end).boxed().collect(Collectors.toSet());
    }

    private static MemberSearch.Wanted wanted(Collection<Long> teams, Long id, String name, MemberStatus status) {
        return new MemberSearch.Wanted(teams, id, null, name, null, null, status, null, null);
    }

    private static LoadedMember member(int number) {
        String name = FAMILY[number % 10] + " " + MIDDLE[number / 10 % 8] + " " + GIVEN[number / 80 % 10] + " "
                + (char) ('A' + number / 800 % 26);
        return new LoadedMember(
                String.format("038090%06d", number),
                name,
                Sex.MALE,
                LocalDate.of(1990, 1, 1),
                null,
                EducationLevel.COLLEGE,
                null,
                String.format("09%08d", number),
                null,
                null,
                number % 86_000,
                number < 86_000 ? Position.HEAD : Position.MEMBER,
                LocalDate.of(2026, 3, 2),
                null,
                null,
                1L);
    }
}
