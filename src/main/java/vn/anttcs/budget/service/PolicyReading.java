package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.budget.persistence.PolicyRow;
import vn.anttcs.budget.persistence.PolicyRows;
import vn.anttcs.budget.rule.policy.Item;
import vn.anttcs.budget.rule.policy.Policy;
import vn.anttcs.budget.rule.reading.KnownPolicies;
import vn.anttcs.budget.rule.reading.Mistake;
import vn.anttcs.budget.rule.reading.PackageReader;
import vn.anttcs.platform.data.JsonText;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;

/** Reads packages of policies against what the house knows: its reference amounts and its other policies. */
@ApplicationScoped
public class PolicyReading {
    private KnownReferences references;
    private PolicyRows rows;
    private Clockwork clockwork;

    protected PolicyReading() {}

    @Inject
    public PolicyReading(KnownReferences references, PolicyRows rows, Clockwork clockwork) {
        this.references = references;
        this.rows = rows;
        this.clockwork = clockwork;
    }

    /** Everything that a package says and everything that is wrong with it. */
    public PackageReader.Reading read(String document) {
        Instant now = clockwork.readTime(null, null).knownOn();
        return new PackageReader(references.knownOn(now), known(now)).read(json(document));
    }

    /** The policy in a package that was found sound when it was loaded; that is not asked again. */
    public Policy policy(PolicyRow row) {
        return stored(row.document());
    }

    /** The policy in a package that was found sound when it was loaded, by its text. */
    Policy stored(String document) {
        Policy policy = PackageReader.stored(json(document), references.catalogue());
        if (policy == null) {
            throw new IllegalStateException("a policy that was loaded can no longer be read");
        }
        return policy;
    }

    /** The policy in a package, or the refusal that names every mistake and its place. */
    public Policy sound(String document) {
        PackageReader.Reading reading = read(document);
        if (!reading.isSound()) {
            throw Refusal.invalid(
                    reading.mistakes().stream().map(PolicyReading::problem).toList());
        }
        return reading.policy();
    }

    private static Problem problem(Mistake mistake) {
        return Problem.of(
                "POLICY_MISTAKE",
                "document" + mistake.pointer(),
                mistake.text().vi(),
                mistake.text().en());
    }

    private static Map<String, Object> json(String document) {
        return JsonText.readObject(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }

    private KnownPolicies known(Instant now) {
        return code -> rows.released(code, now).or(() -> rows.find(code, null)).map(row -> codes(policy(row)));
    }

    /** The codes of the items of a policy. */
    static Set<String> codes(Policy policy) {
        return policy.items().stream().map(Item::code).collect(Collectors.toUnmodifiableSet());
    }
}
