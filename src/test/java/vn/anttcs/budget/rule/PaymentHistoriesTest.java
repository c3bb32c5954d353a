package vn.anttcs.budget.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.anttcs.budget.rule.line.CompiledPolicy;
import vn.anttcs.budget.rule.line.Line;
import vn.anttcs.budget.rule.line.MemberMonth;
import vn.anttcs.budget.rule.line.MonthEngine;
import vn.anttcs.budget.rule.payment.Carry;
import vn.anttcs.budget.rule.payment.Difference;
import vn.anttcs.budget.rule.payment.Due;
import vn.anttcs.budget.rule.reading.PackageReader;
import vn.anttcs.budget.rule.reference.ReferenceAmounts;
import vn.anttcs.budget.rule.sheet.Sheet;
import vn.anttcs.shared.DateRange;

/**
 * What must hold for payment runs whatever becomes known when: facts, duty, service and resolutions arrive late and in any
 * order, runs are prepared and approved in between. {@code -Danttcs.payment.histories=10000} asks for more of them than each build tries.
 */
class PaymentHistoriesTest {
    private static final int HISTORIES = Integer.getInteger("anttcs.payment.histories", 2_000);
    private static final int HISTORIES_OF_A_PAIR = 50;
    private static final YearMonth OPENING = YearMonth.of(2025, 1);
    private static final int MONTHS = 6;
    private static final ReferenceAmounts REFERENCES = Packages.references();
    private static final Sheet.Holder HOLDER = new Sheet.Holder("100012", "2026-02-01T00:00:00Z");

    /** Which resolution holds in a month: its index, or none. */
    private record World(
            Map<YearMonth, RandomMembers.Made> facts,
            Map<YearMonth, MemberMonth.Happened> duty,
            Map<YearMonth, List<DateRange>> service,
            Map<YearMonth, Integer> policy) {
        World copy() {
            return new World(new HashMap<>(facts), new HashMap<>(duty), new HashMap<>(service), new HashMap<>(policy));
        }
    }

    /** Something that becomes known; what concerns one slot keeps its order, so that the last word is the same. */
    private record Arrival(String slot, java.util.function.Consumer<World> change) {}

    /** The engines of two resolutions, month by month. */
    private record Law(List<CompiledPolicy> policies, Map<String, MonthEngine> engines) {
        List<Line> lines(World world, YearMonth month) {
            Integer policy = world.policy().get(month);
            MemberMonth member = member(world, month);
            if (policy == null || member == null) {
                return List.of();
            }
            MonthEngine engine = engines.computeIfAbsent(month.toString(), any -> new MonthEngine(month, REFERENCES));
            return engine.lines(engine.governance(policies.get(policy).alone(month)), member);
        }

        static MemberMonth member(World world, YearMonth month) {
            RandomMembers.Made facts = world.facts().get(month);
            return facts == null
                    ? null
                    : new MemberMonth(
                            month,
                            world.service().getOrDefault(month, facts.service()),
                            facts.facts(),
                            world.duty().getOrDefault(month, MemberMonth.Happened.NOTHING));
        }

        List<Due> dues(World world, YearMonth month) {
            return lines(world, month).stream()
                    .map(line -> new Due(line.item(), line.total().dong()))
                    .toList();
        }

        List<String> sheets(World world, YearMonth month) {
            MemberMonth member = member(world, month);
            return lines(world, month).stream()
                    .map(line -> Sheet.of(line, member, HOLDER).text())
                    .toList();
        }
    }

    /** A prepared run: what the months come to by the world of then, and what was approved of them before. */
    private record Run(
            World known,
            Map<YearMonth, List<Due>> now,
            Map<YearMonth, List<Due>> before,
            Map<YearMonth, List<String>> sheets,
            Carry carry) {}

    /** The book of one member. */
    private static final class Book {
        private final Law law;
        private final Map<YearMonth, List<Due>> settled = new TreeMap<>();
        private final List<Run> approved = new ArrayList<>();
        private final Map<String, Long> lines = new TreeMap<>();
        private long balance;
        private long paid;

        Book(Law law) {
            this.law = law;
        }

        Run prepare(World world, YearMonth last) {
            Map<YearMonth, List<Due>> now = new TreeMap<>();
            Map<YearMonth, List<Due>> before = new TreeMap<>();
            Map<YearMonth, List<String>> sheets = new TreeMap<>();
            long due = 0;
            for (YearMonth month = OPENING; !month.isAfter(last); month = month.plusMonths(1)) {
                List<Due> old = settled.getOrDefault(month, List.of());
                List<Due> computed = law.dues(world, month);
                List<Difference> differences = Difference.between(computed, old);
                if (!differences.isEmpty()) {
                    now.put(month, computed);
                    before.put(month, old);
                    sheets.put(month, law.sheets(world, month));
                    due += Difference.sum(differences);
                }
            }
            return new Run(world.copy(), now, before, sheets, new Carry(balance, due));
        }

        /** Whether the run was approved: nothing of its months, nor the balance, changed since it was prepared. */
        boolean approve(Run run) {
            boolean stale = run.carry().carriedInDong() != balance;
            for (YearMonth month : run.now().keySet()) {
                stale |= !settled.getOrDefault(month, List.of())
                        .equals(run.before().get(month));
            }
            if (stale) {
                return false;
            }
            run.now().forEach((month, dues) -> {
                for (Difference difference :
                        Difference.between(dues, run.before().get(month))) {
                    lines.merge(month + " " + difference.item(), difference.dong(), Long::sum);
                }
            });
            settled.putAll(run.now());
            balance = run.carry().carriedOutDong();
            paid += run.carry().payableDong();
            approved.add(run);
            return true;
        }
    }

    @Test
    void approved_lines_come_to_what_a_computation_from_scratch_gives_in_any_order_of_arrival() {
        Random random = new Random(20261123);
        int differences = 0;
        int refused = 0;
        int done = 0;
        while (done < HISTORIES) {
            Law law = new Law(List.of(policy(random), policy(random)), new HashMap<>());
            for (int index = 0; index < HISTORIES_OF_A_PAIR && done < HISTORIES; index++, done++) {
                List<Arrival> arrivals = arrivals(random);
                Book one = new Book(law);
                refused += play(one, arrivals, random);
                Book other = new Book(law);
                refused += play(other, shuffled(arrivals, random), random);
                check(one);
                check(other);
                assertThat(other.lines).as("in another order").isEqualTo(one.lines);
                differences += (int) one.approved.stream()
                        .filter(run -> run.before().values().stream().anyMatch(old -> !old.isEmpty()))
                        .count();
            }
        }
        assertThat(differences).as("runs with differences").isGreaterThan(HISTORIES / 3);
        assertThat(refused).as("runs prepared side by side").isGreaterThan(HISTORIES / 10);
    }

    private static CompiledPolicy policy(Random random) {
        PackageReader reader = new PackageReader(REFERENCES, code -> Optional.empty());
        while (true) {
            PackageReader.Reading reading = reader.read(new RandomRules(random).document());
            if (reading.isSound()) {
                return CompiledPolicy.of(reading.policy());
            }
        }
    }

    private static List<Arrival> arrivals(Random random) {
        List<Arrival> arrivals = new ArrayList<>();
        RandomMembers members = new RandomMembers(random);
        for (int index = 0; index < MONTHS; index++) {
            YearMonth month = OPENING.plusMonths(index);
            for (int times = 1 + random.nextInt(2); times > 0; times--) {
                RandomMembers.Made made = members.member(month);
                arrivals.add(
                        new Arrival(month + " facts", world -> world.facts().put(month, made)));
            }
            if (random.nextBoolean()) {
                MemberMonth.Happened duty = new MemberMonth.Happened(
                        members.member(month).happened().duty(), List.of(), Map.of());
                arrivals.add(new Arrival(month + " duty", world -> world.duty().put(month, duty)));
            }
            if (random.nextInt(6) == 0) {
                arrivals.add(
                        new Arrival(month + " service", world -> world.service().put(month, List.of())));
            }
            for (int policy = random.nextInt(2); policy < 2; policy++) {
                int which = policy;
                arrivals.add(
                        new Arrival(month + " policy", world -> world.policy().put(month, which)));
            }
        }
        return shuffled(arrivals, random);
    }

    /** Another order in which what concerns one slot keeps its own. */
    private static List<Arrival> shuffled(List<Arrival> arrivals, Random random) {
        Map<String, Deque<Arrival>> slots = new TreeMap<>();
        arrivals.forEach(arrival -> slots.computeIfAbsent(arrival.slot(), slot -> new ArrayDeque<>())
                .add(arrival));
        List<Arrival> order = new ArrayList<>();
        while (!slots.isEmpty()) {
            List<String> names = List.copyOf(slots.keySet());
            String name = names.get(random.nextInt(names.size()));
            order.add(slots.get(name).removeFirst());
            slots.values().removeIf(Deque::isEmpty);
        }
        return order;
    }

    /** Lets everything arrive, with runs in between; how many of them came too late. */
    private static int play(Book book, List<Arrival> arrivals, Random random) {
        World world = new World(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        Run waiting = null;
        int refused = 0;
        for (Arrival arrival : arrivals) {
            arrival.change().accept(world);
            if (random.nextInt(4) == 0) {
                Run run = book.prepare(world, OPENING.plusMonths(random.nextInt(MONTHS)));
                assertThat(book.approve(run)).isTrue();
            }
            if (waiting != null && random.nextInt(3) == 0) {
                refused += book.approve(waiting) ? 0 : 1;
                waiting = null;
            }
            if (waiting == null && random.nextInt(5) == 0) {
                waiting = book.prepare(world, OPENING.plusMonths(random.nextInt(MONTHS)));
            }
        }
        assertThat(book.approve(book.prepare(world, OPENING.plusMonths(MONTHS - 1L))))
                .isTrue();
        return refused;
    }

    private static void check(Book book) {
        World last = book.approved.get(book.approved.size() - 1).known();
        long owed = 0;
        Map<String, Long> scratch = new TreeMap<>();
        for (int index = 0; index < MONTHS; index++) {
            YearMonth month = OPENING.plusMonths(index);
            for (Difference due : Difference.between(book.law.dues(last, month), List.of())) {
                scratch.put(month + " " + due.item(), due.dong());
                owed += due.dong();
            }
        }
        book.lines.values().removeIf(dong -> dong == 0);
        assertThat(book.lines).as("all lines and differences together").isEqualTo(scratch);
        assertThat(book.paid + book.balance).as("paid, less what is carried").isEqualTo(owed);
        assertThat(book.balance).isLessThanOrEqualTo(0);
        for (Run run : book.approved) {
            run.sheets().forEach((month, sheets) -> {
                assertThat(book.law.dues(run.known(), month))
                        .isEqualTo(run.now().get(month));
                assertThat(book.law.sheets(run.known(), month)).isEqualTo(sheets);
            });
        }
    }
}
