package vn.anttcs.duty.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import vn.anttcs.access.service.RecordKind;
import vn.anttcs.access.service.RecordTerritory;
import vn.anttcs.duty.persistence.SheetAnchor;
import vn.anttcs.duty.persistence.SheetRows;

/** Where a duty sheet lies for the rights of callers: where its team lies today. */
@ApplicationScoped
public class SheetTerritory implements RecordTerritory {
    private SheetRows sheets;
    private TeamPlace places;

    protected SheetTerritory() {}

    @Inject
    public SheetTerritory(SheetRows sheets, TeamPlace places) {
        this.sheets = sheets;
        this.places = places;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.DUTY_SHEET;
    }

    @Override
    public OptionalLong unitOf(String publicNumber) {
        return sheets.find(publicNumber)
                .map(SheetAnchor::teamId)
                .map(places::unitOf)
                .orElse(OptionalLong.empty());
    }
}
