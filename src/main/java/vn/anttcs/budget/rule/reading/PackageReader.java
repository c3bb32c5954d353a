package vn.anttcs.budget.rule.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.anttcs.budget.rule.policy.Policy;
import vn.anttcs.budget.rule.reference.ReferenceAmounts;

/** Đọc gói chính sách: a document becomes a policy with golden cases, or everything that is wrong with it. */
public final class PackageReader {
    private final ReferenceAmounts references;
    private final KnownPolicies known;

    /**
     * A reader of packages.
     *
     * @param references the national amounts known to the house
     * @param known the policies that may be repealed
     */
    public PackageReader(ReferenceAmounts references, KnownPolicies known) {
        this.references = references;
        this.known = known;
    }

    /**
     * What was read.
     *
     * @param policy the policy, or null when the document is not one
     * @param cases its golden cases, as far as they could be read
     * @param mistakes everything that is wrong, in the order of the document; none means it may be
     *     loaded
     */
    public record Reading(Policy policy, List<GoldenCase> cases, List<Mistake> mistakes) {

        /** Whether the package may be loaded. */
        public boolean isSound() {
            return mistakes.isEmpty();
        }
    }

    /**
     * Reads a document.
     *
     * @param document maps, lists, texts, {@code BigDecimal}s, flags and nulls, as a JSON reader
     *     gives them
     */
    public Reading read(Map<String, ?> document) {
        List<Mistake> mistakes = new ArrayList<>();
        Place place = Place.of(document, mistakes);
        PolicyReader reader = new PolicyReader(references, known);
        Policy policy = reader.policy(place);
        List<GoldenCase> cases = new ArrayList<>();
        for (Place item : place.get("goldenCases").items()) {
            GoldenCase golden = GoldenReader.golden(item);
            if (golden != null) {
                cases.add(golden);
            }
        }
        if (policy != null && mistakes.isEmpty()) {
            mistakes.addAll(GoldenCheck.mistakes(policy, cases, references));
        }
        return new Reading(policy, List.copyOf(cases), List.copyOf(mistakes));
    }

    /**
     * The policy in a document that was found sound when it was loaded, or null when it is none: neither what it
     * repeals nor its golden cases are looked at again.
     *
     * @param document as for {@link #read}
     * @param catalogue the names of national amounts; their values are not asked for
     */
    public static Policy stored(Map<String, ?> document, ReferenceAmounts catalogue) {
        return new PolicyReader(catalogue, code -> Optional.empty()).policy(Place.of(document, new ArrayList<>()));
    }
}
