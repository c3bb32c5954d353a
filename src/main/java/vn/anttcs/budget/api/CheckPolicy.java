package vn.anttcs.budget.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Kiểm tra gói chính sách: reads a package, computes its golden cases and says what is wrong, without keeping anything.
 *
 * @param document the package as JSON text, format {@code anttcs-policy/1}
 */
public record CheckPolicy(@NotBlank @Size(max = 500_000) String document) {}
