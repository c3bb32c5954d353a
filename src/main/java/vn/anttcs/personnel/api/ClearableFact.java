package vn.anttcs.personnel.api;

import java.util.List;

/** Thông tin có thể để trống: facts of a person that a correction can take away without putting others in their place. */
public enum ClearableFact {
    ETHNICITY("ethnicity"),
    PROFESSIONAL_LEVEL("professionalLevel"),
    PHONE("phone"),
    PERMANENT_RESIDENCE("permanentResidence"),
    PERMANENT_COMMUNE("permanentCommuneCode", "permanentCommuneId"),
    TEMPORARY_RESIDENCE("temporaryResidence"),
    ACTUAL_RESIDENCE("actualResidence"),
    RESIDENCE_REGISTERED_SINCE("residenceRegisteredSince"),
    LIVING_THERE("livingThere"),
    /** Lực lượng trước đây: with its days. */
    FORMER_FORCE("formerForce", "formerForceFrom", "formerForceTo"),
    FORMER_FORCE_FROM("formerForceFrom"),
    FORMER_FORCE_TO("formerForceTo"),
    PRIORITY_GROUP("priorityGroup");

    // Unmodifiable, which the type List cannot say.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> components;

    ClearableFact(String... components) {
        this.components = List.of(components);
    }

    /** The components of commands and facts that hold it. */
    public List<String> components() {
        return components;
    }
}
