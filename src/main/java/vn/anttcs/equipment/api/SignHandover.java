package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.anttcs.equipment.rule.print.SignatureForm;
import vn.anttcs.equipment.rule.print.SignatureSide;

/**
 * Ký biên bản bàn giao: keeps a signature with a list, once for each side and person and for good.
 *
 * @param side for whom it stands
 * @param user the team or member of the list, with {@code USER} alone
 * @param form drawn on a screen (a PNG of at most 200 KB and 2000 × 1000 pixels), or on paper and scanned
 * @param signer full name of who signed; null is the officer or the member of the list
 * @param signedOn the day on which it was signed, from the day of the list to today
 * @param mediaType image/png, image/jpeg or application/pdf; the content must begin as that type does
 * @param content at most 5 MB
 */
@SuppressWarnings("ArrayRecordComponent")
public record SignHandover(
        @NotBlank @Size(max = 20) String storeNo,
        @NotBlank @Size(max = 20) String listNo,
        @NotNull SignatureSide side,
        @Valid EquipmentUser user,
        @NotNull SignatureForm form,
        @Size(max = 120) String signer,
        @NotNull LocalDate signedOn,
        @NotBlank @Size(max = 60) String mediaType,
        @NotNull @Size(min = 1, max = 5_242_880) byte[] content) {}
