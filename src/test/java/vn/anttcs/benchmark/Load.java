package vn.anttcs.benchmark;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** A closed loop of a few callers against one thing, after a warm-up, for a fixed while. */
final class Load {
    private static final int CALLERS = 4;
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("benchmark.warmup", 6));
    private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("benchmark.seconds", 10));

    private Load() {}

    /** What was measured: calls a second, and the milliseconds under which half and 99 of 100 calls stay. */
    record Figures(double callsPerSecond, double median, double percentile99) {
        String text() {
            return String.format(
                    Locale.ROOT, "%8.0f calls/s   p50 %6.2f ms   p99 %7.2f ms", callsPerSecond, median, percentile99);
        }
    }

    static Figures run(Runnable call) throws Exception {
        loop(call, WARM_UP);
        long start = System.nanoTime();
        long[] nanos = loop(call, MEASURED);
        double seconds = (System.nanoTime() - start) / 1e9;
        Arrays.sort(nanos);
        return new Figures(
                nanos.length / seconds, nanos[nanos.length / 2] / 1e6, nanos[(int) (nanos.length * 0.99)] / 1e6);
    }

    private static long[] loop(Runnable call, Duration duration) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try {
            long end = System.nanoTime() + duration.toNanos();
            var all = IntStream.range(0, CALLERS)
                    .mapToObj(caller -> callers.submit(() -> one(call, end)))
                    .toList();
            long[] nanos = new long[0];
            for (Future<long[]> each : all) {
                long[] more = each.get();
                int from = nanos.length;
                nanos = Arrays.copyOf(nanos, from + more.length);
                System.arraycopy(more, 0, nanos, from, more.length);
            }
            return nanos;
        } finally {
            callers.shutdownNow();
        }
    }

    private static long[] one(Runnable call, long end) {
        long[] nanos = new long[1024];
        int count = 0;
        for (long before = System.nanoTime(); before < end; before = System.nanoTime()) {
            call.run();
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, count * 2);
            }
            nanos[count++] = System.nanoTime() - before;
        }
        return Arrays.copyOf(nanos, count);
    }
}
