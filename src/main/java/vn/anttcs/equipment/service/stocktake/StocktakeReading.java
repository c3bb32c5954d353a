package vn.anttcs.equipment.service.stocktake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import vn.anttcs.equipment.api.EquipmentHolder;
import vn.anttcs.equipment.api.GetStocktake;
import vn.anttcs.equipment.api.ListStocktakes;
import vn.anttcs.equipment.api.Stocktake;
import vn.anttcs.equipment.api.StocktakePage;
import vn.anttcs.equipment.persistence.stocktake.TakeRow;
import vn.anttcs.equipment.persistence.stocktake.TakeRows;
import vn.anttcs.equipment.service.HolderPlaces;
import vn.anttcs.equipment.service.Holders;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;

/** Reads stock-takings for those who see whose holdings are counted. */
@ApplicationScoped
public class StocktakeReading {
    private TakeRows rows;
    private StocktakeViews views;
    private Holders holders;
    private HolderPlaces places;
    private Clockwork clockwork;

    protected StocktakeReading() {}

    @Inject
    public StocktakeReading(
            TakeRows rows, StocktakeViews views, Holders holders, HolderPlaces places, Clockwork clockwork) {
        this.rows = rows;
        this.views = views;
        this.holders = holders;
        this.places = places;
        this.clockwork = clockwork;
    }

    /** One stock-taking, or the refusal {@code NOT_FOUND} to who does not see whose holdings are counted. */
    public Stocktake get(GetStocktake query) {
        Instant knownOn = clockwork.readTime(null, query.knownOn()).knownOn();
        TakeRow take = rows.find(query.takeNo())
                .filter(row -> !row.recordedAt().isAfter(knownOn))
                .filter(row -> places.sees(row.holder()))
                .orElseThrow(() -> Refusal.notFound("takeNo", query.takeNo()));
        return views.view(take, knownOn);
    }

    StocktakePage page(ListStocktakes query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        return views.page(
                holders.of(new EquipmentHolder(query.storeNo(), query.teamCode(), query.memberNo()), ""),
                Cursor.limit(query.limit()),
                cursor,
                clockwork.readTime(null, query.knownOn(), cursor));
    }
}
