package vn.anttcs.personnel.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.anttcs.personnel.rule.Declaration;

/**
 * Nội dung khai về lý lịch: one declaration, made with yes or no, in commands and views.
 *
 * @param document number or title of the paper that shows it, or null
 */
public record DeclarationRecord(
        @NotNull Declaration declaration,
        @NotNull Boolean answer,
        @Size(max = 200) String document) {}
