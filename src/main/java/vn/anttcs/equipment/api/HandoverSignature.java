package vn.anttcs.equipment.api;

import java.time.Instant;
import java.time.LocalDate;
import vn.anttcs.equipment.rule.print.SignatureForm;
import vn.anttcs.equipment.rule.print.SignatureSide;

/**
 * Chữ ký trên biên bản, without its content.
 *
 * @param signatureNo public number, for life
 * @param side for whom it stands
 * @param teamCode code of the team that it stands for, or null
 * @param memberNo number of the member who signed, or null
 * @param signer full name of who signed, or null of a whole list
 * @param signedOn the day on which it was signed
 * @param byteCount length of the content in bytes
 * @param checksum SHA-256 of the content in hexadecimal digits
 * @param recordedAt when it was recorded
 */
public record HandoverSignature(
        String signatureNo,
        SignatureSide side,
        String teamCode,
        String memberNo,
        SignatureForm form,
        String signer,
        LocalDate signedOn,
        String mediaType,
        long byteCount,
        String checksum,
        Instant recordedAt) {}
