package vn.anttcs.organisation.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;

/** Asks for an applied change set. */
public record GetChangeSet(
        @NotBlank @Pattern(regexp = CHANGE_SET_NO) String changeSetNo, Instant knownOn) {
    /** Numbers of change sets. */
    public static final String CHANGE_SET_NO = "SX-\\d{4,9}";
}
