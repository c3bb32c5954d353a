package vn.anttcs.equipment.service.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.anttcs.equipment.api.EquipmentKind;
import vn.anttcs.equipment.api.GetEquipmentLabels;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.rule.print.LabelText;
import vn.anttcs.equipment.rule.print.PrintGround;
import vn.anttcs.equipment.service.KindViews;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.ReadTime;

/** Finds the pieces whose labels are asked for. */
@ApplicationScoped
public class LabelReading {
    /** The largest number of labels of one document. */
    static final int MOST = 1200;

    private static final Comparator<LabelText> ORDER =
            Comparator.comparing(LabelText::kindCode).thenComparing(LabelText::serialNo);

    private LabelPieces pieces;
    private KindRows kinds;
    private KindViews named;

    protected LabelReading() {}

    @Inject
    public LabelReading(LabelPieces pieces, KindRows kinds, KindViews named) {
        this.pieces = pieces;
        this.kinds = kinds;
        this.named = named;
    }

    /** The labels that are asked for, in the order of kinds and serial numbers; refuses none and too many. */
    List<Label> labels(GetEquipmentLabels query, ReadTime time) {
        List<LabelText> found = pieces.of(query, time)
                .filter(piece -> query.kindCode() == null || piece.kindCode().equals(query.kindCode()))
                .filter(piece ->
                        query.fromSerialNo() == null || piece.serialNo().compareTo(query.fromSerialNo()) >= 0)
                .filter(piece -> query.toSerialNo() == null || piece.serialNo().compareTo(query.toSerialNo()) <= 0)
                .distinct()
                .sorted(ORDER)
                .toList();
        if (found.isEmpty()) {
            throw Refusal.refused(PrintGround.EQUIPMENT_LABELS_NONE.name(), null);
        }
        if (found.size() > MOST) {
            throw Refusal.refused(
                    PrintGround.EQUIPMENT_LABELS_TOO_MANY.name(),
                    null,
                    String.valueOf(found.size()),
                    String.valueOf(MOST));
        }
        Map<String, String> names = names(found, time);
        return found.stream()
                .map(piece -> new Label(piece, names.getOrDefault(piece.kindCode(), piece.kindCode())))
                .toList();
    }

    private Map<String, String> names(List<LabelText> pieces, ReadTime time) {
        List<String> codes = pieces.stream().map(LabelText::kindCode).distinct().toList();
        return named.views(kinds.withCodes(codes), time).stream()
                .collect(Collectors.toMap(EquipmentKind::kindCode, EquipmentKind::name));
    }
}
