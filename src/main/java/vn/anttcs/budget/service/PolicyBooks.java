package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.anttcs.budget.persistence.PolicyRow;
import vn.anttcs.budget.persistence.PolicyRows;
import vn.anttcs.budget.rule.line.CompiledPolicy;
import vn.anttcs.budget.rule.policy.Policy;

/** The book of policies as known at any recorded time. Compiled policies are kept: a released revision never changes. */
@ApplicationScoped
public class PolicyBooks {
    private final Map<Long, CompiledPolicy> compiled = new ConcurrentHashMap<>();

    private PolicyRows rows;
    private PolicyReading reading;
    private PolicyAreas areas;

    protected PolicyBooks() {}

    @Inject
    public PolicyBooks(PolicyRows rows, PolicyReading reading, PolicyAreas areas) {
        this.rows = rows;
        this.reading = reading;
        this.areas = areas;
    }

    /** The policies that were released, and not replaced, as known at a recorded time. */
    PolicyBook knownOn(Instant knownOn) {
        List<PolicyRows.Known> known = rows.known(knownOn);
        readUnknown(known.stream().map(PolicyRows.Known::id).toList());
        return new PolicyBook(known.stream()
                .map(policy -> entry(compiled.get(policy.id()), policy.revision()))
                .toList());
    }

    private void readUnknown(List<Long> policyIds) {
        rows.list(policyIds.stream().filter(id -> !compiled.containsKey(id)).toList())
                .forEach(this::compiled);
    }

    private PolicyBook.Entry entry(CompiledPolicy policy, int revision) {
        return new PolicyBook.Entry(policy, revision, areasOf(policy.policy()));
    }

    /** A policy as the book would have it. */
    PolicyBook.Entry entry(PolicyRow row) {
        return entry(compiled(row), row.head().revision());
    }

    /** A package that was loaded, as the book would have it if it were released. */
    PolicyBook.Entry entry(String document, int revision) {
        return entry(CompiledPolicy.of(reading.stored(document)), revision);
    }

    private CompiledPolicy compiled(PolicyRow row) {
        return compiled.computeIfAbsent(row.id(), id -> CompiledPolicy.of(reading.policy(row)));
    }

    private List<PolicyArea> areasOf(Policy policy) {
        return areas.areas(policy.validity().territory());
    }
}
