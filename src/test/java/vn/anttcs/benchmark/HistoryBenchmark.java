package vn.anttcs.benchmark;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import vn.anttcs.personnel.persistence.MemberAnchor;
import vn.anttcs.personnel.persistence.MemberRows;
import vn.anttcs.personnel.persistence.MemberSearch;
import vn.anttcs.personnel.persistence.PersonFact;
import vn.anttcs.personnel.persistence.ServiceFact;
import vn.anttcs.personnel.rule.EducationLevel;
import vn.anttcs.personnel.rule.MemberStatus;
import vn.anttcs.personnel.rule.Position;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.TestDatabases;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Sex;

/**
 * Is the current view as fast with ten years of history behind it as with one? Every member has a new fact about the
 * person and about the service each quarter, so ten years leave 81 rows where one leaves 9. The real tables, searches and
 * kernel, without a server: what a door adds would only hide a difference.
 */
final class HistoryBenchmark {
    private static final int MEMBERS = 2_000;
    private static final int TEAM = 4;
    private static final int PAGE = 50;
    private static final int CHANGES_A_YEAR = 4;
    private static final LocalDate TODAY = LocalDate.of(2034, 6, 1);
    private static final Instant NOW = Instant.parse("2034-06-01T02:00:00Z");

    private final AtomicLong ids = new AtomicLong(1000);
    private final DatedRows rows;
    private final DatedSets sets;
    private final MemberSearch search;
    private final List<MemberAnchor> members = new ArrayList<>();

    private HistoryBenchmark(String kind) {
        Database database = new Database(kind.equals("H2") ? TestDatabases.h2() : TestDatabases.mariaDb());
        rows = new DatedRows(database, ids::incrementAndGet);
        sets = new DatedSets(database, rows);
        search = new MemberSearch(database);
        MemberRows anchors = new MemberRows(database, series -> ids.incrementAndGet());
        for (int member = 0; member < MEMBERS; member++) {
            members.add(anchors.create());
        }
    }

    static void run(String kind) {
        double[] one = figures(kind, 1);
        double[] ten = figures(kind, 10);
        print(kind, "one fact of a member", one[0], ten[0]);
        print(kind, "page of 50 members of their teams", one[1], ten[1]);
    }

    private static void print(String kind, String what, double one, double ten) {
        System.out.printf(
                Locale.ROOT,
                "current view on %s, %s: 1 year of history %.1f µs, 10 years %.1f µs, ratio %.2f%n",
                kind,
                what,
                one,
                ten,
                ten / one);
    }

    private static double[] figures(String kind, int years) {
        HistoryBenchmark benchmark = new HistoryBenchmark(kind);
        benchmark.fill(years * CHANGES_A_YEAR);
        return new double[] {
            microseconds(benchmark::fact, MEMBERS, 20_000), microseconds(benchmark::page, MEMBERS / PAGE, 300)
        };
    }

    private void fill(int changes) {
        for (int from = 0; from < MEMBERS; from += PAGE) {
            List<Dated<PersonFact>> persons = new ArrayList<>();
            List<Dated<ServiceFact>> service = new ArrayList<>();
            for (int member = from; member < from + PAGE; member++) {
                int team = member / TEAM;
                for (int change = 0; change <= changes; change++) {
                    add(persons, member, change, changes, person(member, change));
                    add(service, member, change, changes, service(team, change));
                }
            }
            rows.add(MemberRows.PERSON, persons);
            rows.add(MemberRows.SERVICE, service);
        }
    }

    /** What a change without an end leaves: the row before it superseded, its remainder, and the new row. */
    private <T extends Record> void add(List<Dated<T>> to, int member, int change, int changes, T values) {
        LocalDate from = TODAY.minusMonths(3L * (changes - change + 1));
        Instant recorded = NOW.minusSeconds((changes - change + 1L) * 90 * 86_400);
        Instant next = recorded.plusSeconds(90 * 86_400);
        boolean last = change == changes;
        to.add(row(member, DateRange.from(from), recorded, last ? Dated.OPEN : next, values));
        if (!last) {
            to.add(row(member, DateRange.of(from, from.plusMonths(3)), next, Dated.OPEN, values));
        }
    }

    private <T extends Record> Dated<T> row(
            int member, DateRange valid, Instant recorded, Instant superseded, T values) {
        return new Dated<>(
                ids.incrementAndGet(), members.get(member).id(), null, valid, recorded, superseded, null, values);
    }

    private static ServiceFact service(int team, int change) {
        return new ServiceFact(
                MemberStatus.SERVING, (long) team, change % 2 == 0 ? Position.MEMBER : Position.DEPUTY, null);
    }

    private static PersonFact person(int member, int change) {
        return new PersonFact(
                String.format("038090%06d", member),
                "Nguyễn Văn An " + member,
                "nguyen van an " + member,
                Sex.MALE,
                LocalDate.of(1990, 1, 1),
                null,
                EducationLevel.COLLEGE,
                null,
                String.format("09%08d", change),
                "Thôn " + change,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private void fact(long number) {
        long member = members.get((int) number).id();
        if (rows.find(MemberRows.PERSON, member, new ReadTime(TODAY, NOW)).isEmpty()) {
            throw new IllegalStateException("nothing found of " + member);
        }
    }

    private void page(long number) {
        ReadTime time = new ReadTime(TODAY, NOW);
        long first = number * PAGE / TEAM;
        Set<Long> teams =
                LongStream.range(first, first + PAGE / TEAM + 1).boxed().collect(Collectors.toSet());
        MemberSearch.Wanted wanted = new MemberSearch.Wanted(teams, null, null, null, null, null, null, null, null);
        List<Long> standing = search.ofTeams(wanted.teamIds(), time).stream()
                .map(MemberSearch.Standing::memberId)
                .toList();
        List<Long> found = search.persons(standing, wanted, time).stream()
                .map(MemberSearch.Candidate::memberId)
                .limit(PAGE)
                .toList();
        int shown = sets.list(MemberRows.PERSON, found, time).size()
                + sets.list(MemberRows.SERVICE, found, time).size();
        if (found.size() < PAGE || shown != 2 * PAGE) {
            throw new IllegalStateException("a page of " + found.size() + " members, " + shown + " facts");
        }
    }

    private static double microseconds(LongConsumer read, int range, int reads) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 4; round++) {
            long start = System.nanoTime();
            for (int count = 0; count < reads; count++) {
                read.accept(ThreadLocalRandom.current().nextLong(range));
            }
            best = Math.min(best, (System.nanoTime() - start) / 1e3 / reads);
        }
        return best;
    }
}
