package vn.anttcs.shared;

import java.time.LocalDate;

/**
 * Quyết định: the numbered, dated and signed act on which every change of a record rests.
 *
 * @param number the number as printed, such as {@code 1970/QĐ-UBND}
 * @param date the day of signing
 * @param issuer the issuing body
 * @param signer who signed, or null when not recorded
 * @param legalBasis the law that the act cites, or null when not recorded
 */
public record Decision(
        @Required String number,
        @Required LocalDate date,
        @Required String issuer,
        String signer,
        String legalBasis) {

    public Decision {
        number = required(number, "a decision has a number");
        issuer = required(issuer, "a decision has an issuer");
        if (date == null) {
            throw new IllegalArgumentException("a decision has a date");
        }
        signer = optional(signer);
        legalBasis = optional(legalBasis);
    }

    private static String required(String text, String message) {
        String cleaned = optional(text);
        if (cleaned == null) {
            throw new IllegalArgumentException(message);
        }
        return cleaned;
    }

    private static String optional(String text) {
        String cleaned = VietnameseText.clean(text);
        return cleaned == null || cleaned.isEmpty() ? null : cleaned;
    }
}
