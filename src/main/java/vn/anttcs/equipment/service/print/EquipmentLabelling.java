package vn.anttcs.equipment.service.print;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.equipment.api.EquipmentLabels;
import vn.anttcs.equipment.api.EquipmentPlace;
import vn.anttcs.equipment.api.GetEquipmentLabels;
import vn.anttcs.equipment.api.LocateEquipmentByLabel;
import vn.anttcs.equipment.rule.print.LabelText;
import vn.anttcs.equipment.service.PieceFinding;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;

/** Nhãn trang bị: labels to print and stick on pieces, and what a scan of one finds. */
@Stateless
public class EquipmentLabelling {
    @Inject
    private LabelReading labels;

    @Inject
    private PieceFinding pieces;

    @Inject
    private Clockwork clockwork;

    /** Labels of the pieces that a holder has, or of a movement, as PDF to print; for those who see them. */
    @Operation(value = "getEquipmentLabels", right = Right.EQUIPMENT_READ, territory = Territory.FILTERED)
    public EquipmentLabels getEquipmentLabels(GetEquipmentLabels query) {
        List<Label> found = labels.labels(query, clockwork.readTime(null, null));
        byte[] content = LabelSheet.of(found);
        return new EquipmentLabels(
                "nhan-trang-bi.pdf", "application/pdf", content, HandoverFiles.checksum(content), found.size());
    }

    /** Where the piece with a scanned label was on a day; seen by those who see who had it. */
    @Operation(value = "locateEquipmentByLabel", right = Right.EQUIPMENT_READ, territory = Territory.FILTERED)
    public EquipmentPlace locateEquipmentByLabel(LocateEquipmentByLabel query) {
        LabelText text =
                LabelText.read(query.label()).orElseThrow(() -> Refusal.invalid("EQUIPMENT_LABEL_UNKNOWN", "label"));
        return pieces.find(text.kindCode(), text.serialNo(), clockwork.readTime(query.validOn(), query.knownOn()))
                .orElseThrow(() -> Refusal.notFound("label", query.label().strip()));
    }
}
