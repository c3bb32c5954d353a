package vn.anttcs.interoperability.responder;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** One client on its way through the cases of one contract. A case that the client leaves without an outcome failed. */
final class Session {

    private final String title;
    private final Iterator<Case> cases;
    private final List<String> failures = new ArrayList<>();
    private Case current;
    private boolean settled = true;
    private boolean ended;
    private int passed;

    Session(String title, List<Case> cases) {
        this.title = title;
        this.cases = cases.iterator();
    }

    synchronized String next(String cannedAddress) {
        leave();
        ended = !cases.hasNext();
        current = ended ? null : cases.next();
        settled = ended;
        return ended ? "end" : current.instruction(cannedAddress);
    }

    synchronized Element fetched() {
        return current.fetched();
    }

    synchronized Answer called(Element request) {
        try {
            return current.called(request);
        } catch (IllegalArgumentException e) {
            failed(e.getMessage());
            throw e;
        }
    }

    synchronized void returned(Element message) {
        if (!settled) {
            Optional<String> difference = current.difference(message);
            difference.ifPresentOrElse(this::failed, () -> passed++);
            settled = true;
        }
    }

    synchronized void failed(String why) {
        if (!settled || current == null) {
            failures.add(title + ": " + (current == null ? "" : current.name() + ": ") + why);
        }
        settled = true;
    }

    /** The failures, among them one when the client did not come to the end. */
    synchronized List<String> failures() {
        List<String> all = new ArrayList<>(failures);
        if (!ended) {
            all.add(title + ": the client stopped before the last case");
        }
        return all;
    }

    synchronized int passed() {
        return passed;
    }

    private void leave() {
        if (!settled) {
            failed("nothing came back");
        }
    }
}
