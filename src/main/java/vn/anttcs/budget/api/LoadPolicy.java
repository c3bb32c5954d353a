package vn.anttcs.budget.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Nạp chính sách: keeps a package as a draft; a draft of the same code is replaced, a released policy gets a new
 * revision. A package with mistakes is refused with every one of them and its place.
 *
 * @param document the package as JSON text, format {@code anttcs-policy/1}
 */
public record LoadPolicy(@NotBlank @Size(max = 500_000) String document) {}
