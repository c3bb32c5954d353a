package vn.anttcs.budget.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Giấy tờ trong hồ sơ: a document that the claim needs.
 *
 * @param title its name, as the resolution or the form calls it
 * @param provided whether it is there
 * @param issuedOn the day of the document, or null
 * @param note what is to be known of it, or null
 */
public record ClaimDocument(
        @NotBlank @Size(max = 200) String title,
        boolean provided,
        LocalDate issuedOn,
        @Size(min = 1, max = 500) String note) {}
