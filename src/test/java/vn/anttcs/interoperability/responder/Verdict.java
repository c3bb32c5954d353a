package vn.anttcs.interoperability.responder;

import java.util.List;

/**
 * How a client did.
 *
 * @param client the toolkit
 * @param passed the cases that came back unchanged
 * @param failures what went wrong, one line each
 */
public record Verdict(String client, int passed, List<String> failures) {

    /** Copies the list. */
    public Verdict {
        failures = List.copyOf(failures);
    }

    /** Whether every case of every contract came back. */
    public boolean good() {
        return passed > 0 && failures.isEmpty();
    }

    @Override
    public String toString() {
        return client + ": " + passed + " cases passed, " + failures.size() + " failed"
                + String.join("", failures.stream().map(f -> "\n  " + f).toList());
    }
}
