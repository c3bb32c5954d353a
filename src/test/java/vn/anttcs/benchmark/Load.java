package vn.anttcs.benchmark;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A closed loop of a few callers against one thing, after a warm-up, for a fixed while. */
final class Load {
    private static final int CALLERS = 4;
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("benchmark.warmup"));
    private static final Duration COMPILED = WARM_UP.multipliedBy(6);
    private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("benchmark.seconds"));

    private Load() {}

    /** What was measured: calls a second, and the milliseconds under which half and 99 of 100 calls stay. */
    record Figures(double callsPerSecond, double median, double percentile99) {
        String text() {
            return String.format(
                    Locale.ROOT, "%8.0f calls/s   p50 %6.2f ms   p99 %7.2f ms", callsPerSecond, median, percentile99);
        }
    }

    /** Calls once for each item, a tenth of them as a warm-up. */
    static <T> Figures each(List<T> items, Consumer<T> call) throws Exception {
        AtomicInteger next = new AtomicInteger();
        int warm = items.size() / 10;
        loop(() -> call.accept(items.get(next.getAndIncrement())), () -> next.get() < warm);
        long start = System.nanoTime();
        long[] nanos =
                loop(() -> call.accept(items.get(next.getAndIncrement())), () -> next.get() <= items.size() - CALLERS);
        return figures(nanos, (System.nanoTime() - start) / 1e9);
    }

    static void print(String what, Figures figures, Figures floor) {
        String ratio = floor == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "   %.0f %% of the floor",
                        figures.callsPerSecond() / floor.callsPerSecond() * 100);
        System.out.printf(Locale.ROOT, "%-52s %s%s%n", what, figures.text(), ratio);
    }

    /** Runs something for as long as the compiler needs to get to know it: the server has to be warm before the first figure. */
    static void warm(Runnable call) throws Exception {
        loop(call, until(COMPILED));
    }

    static Figures run(Runnable call) throws Exception {
        loop(call, until(WARM_UP));
        long start = System.nanoTime();
        long[] nanos = loop(call, until(MEASURED));
        return figures(nanos, (System.nanoTime() - start) / 1e9);
    }

    private static BooleanSupplier until(Duration duration) {
        long end = System.nanoTime() + duration.toNanos();
        return () -> System.nanoTime() < end;
    }

    private static Figures figures(long[] nanos, double seconds) {
        Arrays.sort(nanos);
        return new Figures(
                nanos.length / seconds, nanos[nanos.length / 2] / 1e6, nanos[(int) (nanos.length * 0.99)] / 1e6);
    }

    private static long[] loop(Runnable call, BooleanSupplier more) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try {
            var all = IntStream.range(0, CALLERS)
                    .mapToObj(caller -> callers.submit(() -> one(call, more)))
                    .toList();
            long[] nanos = new long[0];
            for (Future<long[]> each : all) {
                long[] own = each.get();
                int from = nanos.length;
                nanos = Arrays.copyOf(nanos, from + own.length);
                System.arraycopy(own, 0, nanos, from, own.length);
            }
            return nanos;
        } finally {
            callers.shutdownNow();
        }
    }

    private static long[] one(Runnable call, BooleanSupplier more) {
        long[] nanos = new long[1024];
        int count = 0;
        while (more.getAsBoolean()) {
            long before = System.nanoTime();
            call.run();
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, count * 2);
            }
            nanos[count++] = System.nanoTime() - before;
        }
        return Arrays.copyOf(nanos, count);
    }
}
