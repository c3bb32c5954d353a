package vn.anttcs.parity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Takes out of results and rows what belongs to one run: ids, instants, public numbers and the values made for it. */
final class Neutral {
    // They belong to the moment or to the run, not to the meaning.
    private static final Set<String> VOLATILE = Set.of(
            "knownOn",
            "recordedAt",
            "supersededAt",
            "next",
            "token",
            "expiresAt",
            "createdAt",
            "grantedAt",
            "startedAt",
            "finishedAt",
            "requestId");
    // Also within texts, such as the sheet of a computation.
    // Of a document that has the values of one run in it.
    private static final Pattern CHECKSUM = Pattern.compile("\\b[0-9a-f]{64}\\b");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z?");
    private final Placeholders placeholders;

    Neutral(Placeholders placeholders) {
        this.placeholders = placeholders;
    }

    Result of(Result result) {
        return new Result(result.code(), result.errors(), members(result.view()));
    }

    Map<String, Object> members(Map<?, ?> members) {
        Map<String, Object> neutral = new TreeMap<>();
        members.forEach((name, value) -> {
            // A simulation counts the force, which each run makes larger by its own members. Who decides a step in a
            // territory is one for all runs, and each of them raises its version.
            boolean counted = (name.equals("members") && members.containsKey("simulationNo"))
                    || (name.equals("version") && members.containsKey("step"));
            if (!VOLATILE.contains(name.toString()) && !counted) {
                neutral.put(name.toString(), value(name.toString(), value));
            }
        });
        return neutral;
    }

    private Object value(String name, Object value) {
        if (value instanceof Map<?, ?> members) {
            return members(members);
        }
        if (value instanceof List<?> items) {
            return items.stream().map(item -> value(name, item)).toList();
        }
        return text(name, String.valueOf(value));
    }

    /** A single value. Public numbers are given out one after the other: each run gets its own. */
    String text(String name, String value) {
        boolean number = name.endsWith("No")
                || name.endsWith("_no")
                || Set.of("teamCode", "team_code").contains(name);
        return number
                ? "{" + name + "}"
                : CHECKSUM.matcher(INSTANT.matcher(placeholders.neutral(value)).replaceAll("{instant}"))
                        .replaceAll("{checksum}");
    }
}
