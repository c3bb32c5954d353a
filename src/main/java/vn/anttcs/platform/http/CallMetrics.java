package vn.anttcs.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.metrics.Histogram;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * How many calls, how long and with what outcome, by operation and protocol, under {@code /metrics}. Whole milliseconds
 * in a histogram: of timers the server prints some figures in seconds and some in nanoseconds under one name.
 */
@ApplicationScoped
public class CallMetrics {
    private record Key(String operation, Call.Protocol protocol, String outcome) {}

    private final Map<Key, Histogram> histograms = new ConcurrentHashMap<>();

    @Inject
    private MetricRegistry registry;

    void count(Call call, long nanos) {
        // Before an operation is known there is none: a path that somebody made up must not become a metric.
        Key key = new Key(call.operation() == null ? "none" : call.operation(), call.protocol(), call.outcome());
        histograms.computeIfAbsent(key, this::histogram).update(nanos / 1_000_000);
    }

    private Histogram histogram(Key key) {
        return registry.histogram(
                "anttcs_call_milliseconds",
                new Tag("operation", key.operation()),
                new Tag("protocol", key.protocol().name().toLowerCase(Locale.ROOT)),
                new Tag("outcome", key.outcome()));
    }
}
