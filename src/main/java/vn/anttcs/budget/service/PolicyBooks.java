package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.budget.persistence.PolicyRow;
import vn.anttcs.budget.persistence.PolicyRows;
import vn.anttcs.budget.rule.line.CompiledPolicy;
import vn.anttcs.budget.rule.policy.Policy;

/** The book of policies as known at any recorded time. Compiled policies are kept: a released revision never changes. */
@ApplicationScoped
public class PolicyBooks {
    private final Map<Long, CompiledPolicy> compiled = new HashMap<>();

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
        return new PolicyBook(rows.known(knownOn).stream().map(this::entry).toList());
    }

    /** A policy as the book would have it. */
    PolicyBook.Entry entry(PolicyRow row) {
        CompiledPolicy policy = compiled(row);
        return new PolicyBook.Entry(policy, row.head().revision(), areasOf(policy.policy()));
    }

    /** A package that was loaded, as the book would have it if it were released. */
    PolicyBook.Entry entry(String document, int revision) {
        Policy policy = reading.stored(document);
        return new PolicyBook.Entry(CompiledPolicy.of(policy), revision, areasOf(policy));
    }

    private CompiledPolicy compiled(PolicyRow row) {
        synchronized (compiled) {
            return compiled.computeIfAbsent(row.id(), id -> CompiledPolicy.of(reading.policy(row)));
        }
    }

    private List<PolicyArea> areasOf(Policy policy) {
        return policy.validity().territory().stream().map(areas::area).toList();
    }
}
