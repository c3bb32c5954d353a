package vn.anttcs.equipment.persistence.print;

import java.time.Instant;
import java.time.LocalDate;
import vn.anttcs.equipment.rule.print.SignatureForm;
import vn.anttcs.equipment.rule.print.SignatureSide;

/**
 * A signature as it is kept.
 *
 * @param handoverId the list on which it stands
 * @param post place of the person on the list from 1, or 0 of the store and of a whole list
 * @param signer or null of a whole list
 * @param checksum SHA-256 of the content in hexadecimal digits
 * @param fileNo under which the content is kept
 */
public record SignatureRow(
        String signatureNo,
        long handoverId,
        SignatureSide side,
        int post,
        SignatureForm form,
        String signer,
        LocalDate signedOn,
        String mediaType,
        long byteCount,
        String checksum,
        String fileNo,
        Instant recordedAt) {}
