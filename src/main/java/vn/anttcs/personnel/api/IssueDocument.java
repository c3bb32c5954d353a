package vn.anttcs.personnel.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.anttcs.personnel.rule.DocumentKind;
import vn.anttcs.shared.Decision;

/**
 * Orders that a member gets a certificate or a badge.
 *
 * @param number the number printed on it; unique for its kind
 * @param version version of the member that the caller has seen, or null when it does not matter
 */
public record IssueDocument(
        @NotBlank @Size(max = 20) String memberNo,
        @NotNull DocumentKind kind,
        @NotBlank @Size(max = 60) String number,
        @NotNull LocalDate issuedOn,
        @NotBlank @Size(max = 500) String reason,
        @NotNull @Valid Decision decision,
        @PositiveOrZero Long version) {}
