package vn.anttcs.equipment.service.print;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.equipment.api.GetHandover;
import vn.anttcs.equipment.api.GetHandoverFile;
import vn.anttcs.equipment.api.GetHandoverSignature;
import vn.anttcs.equipment.api.Handover;
import vn.anttcs.equipment.api.HandoverFile;
import vn.anttcs.equipment.api.HandoverSignature;
import vn.anttcs.equipment.api.SignHandover;
import vn.anttcs.equipment.persistence.HandoverRow;
import vn.anttcs.equipment.persistence.print.SignatureRow;
import vn.anttcs.equipment.service.HandoverReading;
import vn.anttcs.platform.persistence.Clockwork;

/** Biên bản để xem, in và ký: hand-over lists with their signatures. */
@Stateless
public class HandoverSignatures {
    @Inject
    private HandoverReading reading;

    @Inject
    private SignatureBook signatures;

    @Inject
    private HandoverFiles files;

    @Inject
    private Clockwork clockwork;

    /** One hand-over list with its signatures. */
    @Operation(value = "getHandover", right = Right.EQUIPMENT_READ, equipmentStores = "storeNo")
    public Handover getHandover(GetHandover query) {
        Instant knownOn = clockwork.readTime(null, query.knownOn()).knownOn();
        HandoverRow list = reading.find(query.storeNo(), query.listNo(), knownOn);
        return signed(list, query.storeNo(), knownOn);
    }

    /** A hand-over list to print and sign, as a page or as PDF with the signatures drawn so far. */
    @Operation(value = "getHandoverFile", right = Right.EQUIPMENT_READ, equipmentStores = "storeNo")
    public HandoverFile getHandoverFile(GetHandoverFile query) {
        Instant knownOn = now();
        HandoverRow list = reading.find(query.storeNo(), query.listNo(), knownOn);
        return files.file(signed(list, query.storeNo(), knownOn), signatures.drawn(list.id(), knownOn), query.format());
    }

    /** Keeps a signature with a list, once for each side and person and for good. */
    @Operation(value = "signHandover", right = Right.EQUIPMENT_MANAGE, equipmentStores = "storeNo", write = true)
    public HandoverSignature signHandover(SignHandover command) {
        Instant knownOn = now();
        HandoverRow list = reading.find(command.storeNo(), command.listNo(), knownOn);
        return signatures.sign(list.id(), reading.view(list, command.storeNo(), knownOn), command);
    }

    /** A signature as it was drawn or scanned. */
    @Operation(value = "getHandoverSignature", right = Right.EQUIPMENT_READ, equipmentStores = "storeNo")
    public HandoverFile getHandoverSignature(GetHandoverSignature query) {
        Instant knownOn = now();
        HandoverRow list = reading.find(query.storeNo(), query.listNo(), knownOn);
        SignatureRow row = signatures.find(list.id(), query.signatureNo(), knownOn);
        return new HandoverFile(
                "chu-ky-" + row.signatureNo() + HandoverFiles.ending(row.mediaType()),
                row.mediaType(),
                signatures.content(row),
                row.checksum());
    }

    private Handover signed(HandoverRow list, String storeNo, Instant knownOn) {
        return signatures.signed(list.id(), reading.view(list, storeNo, knownOn), knownOn);
    }

    private Instant now() {
        return clockwork.readTime(null, null).knownOn();
    }
}
