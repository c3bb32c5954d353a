package vn.anttcs.equipment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.anttcs.equipment.api.EquipmentMovement;
import vn.anttcs.equipment.api.GetEquipmentMovement;
import vn.anttcs.equipment.persistence.CustodyRows;
import vn.anttcs.equipment.persistence.EntryRow;
import vn.anttcs.equipment.persistence.MovementRow;
import vn.anttcs.platform.error.Refusal;

/** Reads movements for those who see one of their ends. */
@ApplicationScoped
public class MovementReading {
    private CustodyRows custody;
    private HolderPlaces places;
    private MovementViews views;

    protected MovementReading() {}

    @Inject
    public MovementReading(CustodyRows custody, HolderPlaces places, MovementViews views) {
        this.custody = custody;
        this.places = places;
        this.views = views;
    }

    /** A movement as known at a recorded time, for those who see one of its ends. */
    public EquipmentMovement get(GetEquipmentMovement query, Instant knownOn) {
        MovementRow movement = custody.find(query.movementNo())
                .filter(found -> !found.recordedAt().isAfter(knownOn))
                .orElseThrow(() -> Refusal.notFound("movementNo", query.movementNo()));
        List<EntryRow> entries = custody.entries(movement.id());
        if (entries.stream().noneMatch(entry -> places.sees(entry.account().holder()))) {
            throw Refusal.notFound("movementNo", query.movementNo());
        }
        return views.view(movement, entries, knownOn);
    }
}
