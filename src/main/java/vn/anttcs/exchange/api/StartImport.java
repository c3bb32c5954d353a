package vn.anttcs.exchange.api;

import jakarta.validation.constraints.NotNull;

/**
 * Opens an import: the parts of the file follow.
 *
 * @param kind what the file holds
 * @param dryRun whether to check only; false when absent
 */
public record StartImport(@NotNull ImportKind kind, Boolean dryRun) {}
