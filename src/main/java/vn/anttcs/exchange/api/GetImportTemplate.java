package vn.anttcs.exchange.api;

import jakarta.validation.constraints.NotNull;

/** Asks for an empty file with the headings of a kind. */
public record GetImportTemplate(@NotNull ImportKind kind) {}
