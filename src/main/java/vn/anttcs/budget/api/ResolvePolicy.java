package vn.anttcs.budget.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Asks which policy holds for a member on a day, item by item, and why.
 *
 * @param itemCode only this item, or null
 */
public record ResolvePolicy(
        @NotBlank @Size(max = 20) String memberNo,

        @Size(max = 60) @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}")
        String itemCode,

        LocalDate validOn,
        Instant knownOn) {}
