package vn.anttcs.equipment.service.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Stream;
import vn.anttcs.equipment.api.EquipmentHolder;
import vn.anttcs.equipment.api.GetEquipmentLabels;
import vn.anttcs.equipment.api.GetEquipmentMovement;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.print.LabelText;
import vn.anttcs.equipment.rule.print.PrintGround;
import vn.anttcs.equipment.service.HolderPlaces;
import vn.anttcs.equipment.service.Holders;
import vn.anttcs.equipment.service.HoldingViews;
import vn.anttcs.equipment.service.MovementReading;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.ReadTime;

/** The pieces of a holder, or of a movement, for those who see them. */
@ApplicationScoped
public class LabelPieces {
    private HoldingViews holdings;
    private Holders holders;
    private HolderPlaces places;
    private MovementReading movements;

    protected LabelPieces() {}

    @Inject
    public LabelPieces(HoldingViews holdings, Holders holders, HolderPlaces places, MovementReading movements) {
        this.holdings = holdings;
        this.holders = holders;
        this.places = places;
        this.movements = movements;
    }

    Stream<LabelText> of(GetEquipmentLabels query, ReadTime time) {
        long said = Stream.of(query.storeNo(), query.teamCode(), query.memberNo(), query.movementNo())
                .filter(Objects::nonNull)
                .count();
        if (said != 1) {
            throw Refusal.refused(PrintGround.EQUIPMENT_LABELS_OF_ONE.name(), null);
        }
        return query.movementNo() == null ? held(query, time) : moved(query.movementNo(), time);
    }

    private Stream<LabelText> moved(String movementNo, ReadTime time) {
        return movements.get(new GetEquipmentMovement(movementNo, null), time.knownOn()).lines().stream()
                .filter(line -> line.serialNo() != null)
                .map(line -> new LabelText(line.kindCode(), line.serialNo()));
    }

    private Stream<LabelText> held(GetEquipmentLabels query, ReadTime time) {
        Holder holder = holders.of(new EquipmentHolder(query.storeNo(), query.teamCode(), query.memberNo()), "");
        if (!places.sees(holder)) {
            throw query.storeNo() != null
                    ? Refusal.notFound("storeNo", query.storeNo())
                    : query.teamCode() != null
                            ? Refusal.notFound("teamCode", query.teamCode())
                            : Refusal.notFound("memberNo", query.memberNo());
        }
        return holdings.of(holder, time).stream()
                .filter(held -> held.serialNo() != null)
                .map(held -> new LabelText(held.kindCode(), held.serialNo()));
    }
}
