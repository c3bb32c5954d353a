package vn.anttcs.equipment.service.stocktake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.anttcs.equipment.api.Stocktake;
import vn.anttcs.equipment.api.StocktakeLine;
import vn.anttcs.equipment.api.StocktakeMovement;
import vn.anttcs.equipment.api.StocktakePage;
import vn.anttcs.equipment.api.StocktakeSummary;
import vn.anttcs.equipment.persistence.register.Behind;
import vn.anttcs.equipment.persistence.stocktake.CountRows;
import vn.anttcs.equipment.persistence.stocktake.TakeRow;
import vn.anttcs.equipment.persistence.stocktake.TakeRows;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.stocktake.CountLine;
import vn.anttcs.equipment.rule.stocktake.StocktakeStatus;
import vn.anttcs.equipment.service.EquipmentStamp;
import vn.anttcs.equipment.service.Holders;
import vn.anttcs.equipment.service.MovementViews;
import vn.anttcs.equipment.service.register.RegisterDays;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;

/** Shows stock-takings as known at a recorded time. */
@ApplicationScoped
public class StocktakeViews {
    private TakeRows rows;
    private CountRows counts;
    private StocktakeSheet sheet;
    private Holders holders;
    private EquipmentStamp stamps;

    protected StocktakeViews() {}

    @Inject
    public StocktakeViews(
            TakeRows rows, CountRows counts, StocktakeSheet sheet, Holders holders, EquipmentStamp stamps) {
        this.rows = rows;
        this.counts = counts;
        this.sheet = sheet;
        this.holders = holders;
        this.stamps = stamps;
    }

    Stocktake view(TakeRow take, Instant knownOn) {
        TakeRow.End end = counts.ends(List.of(take.id()), knownOn).get(take.id());
        return new Stocktake(
                take.takeNo(),
                holders.named(List.of(take.holder())).get(take.holder()),
                take.countedOn(),
                status(end),
                take.startedBy(),
                take.reason(),
                lines(sheet.of(take, knownOn)),
                end == null ? null : end.decidedBy(),
                end == null ? null : end.reason(),
                end == null ? null : stamps.decision(end.decisionId()),
                end == null ? List.of() : movements(take),
                take.version(),
                take.recordedAt(),
                knownOn);
    }

    private List<StocktakeMovement> movements(TakeRow take) {
        return counts.movementsOf(take.id()).stream()
                .map(followed -> new StocktakeMovement(followed.movementNo(), followed.act()))
                .toList();
    }

    private static StocktakeStatus status(TakeRow.End end) {
        return end == null
                ? StocktakeStatus.COUNTING
                : StocktakeStatus.valueOf(end.outcome().name());
    }

    private static List<StocktakeLine> lines(List<StocktakeSheet.Line> found) {
        List<StocktakeLine> lines = new ArrayList<>();
        for (StocktakeSheet.Line one : found) {
            CountLine line = one.line();
            TakeRow.Count said = one.said();
            lines.add(new StocktakeLine(
                    lines.size() + 1L,
                    one.kind().kind().kindCode(),
                    one.kind().fact().title(),
                    one.kind().fact().unitOfMeasure(),
                    MovementViews.text(line.thing().size()),
                    MovementViews.text(line.thing().lotNo()),
                    MovementViews.text(line.thing().serialNo()),
                    line.state(),
                    line.booked(),
                    line.counted(),
                    said == null ? null : Long.valueOf(line.difference()),
                    said == null ? null : said.reason(),
                    said == null ? null : said.countedBy()));
        }
        return lines;
    }

    /** A page of those of a holder. */
    StocktakePage page(Holder holder, int limit, Optional<Cursor> cursor, ReadTime time) {
        List<TakeRow> found = rows.behind(holder, time.knownOn(), RegisterDays.behind(cursor), limit + 1);
        Map<Long, TakeRow.End> ends =
                counts.ends(found.stream().map(TakeRow::id).toList(), time.knownOn());
        return new StocktakePage(
                found.stream()
                        .limit(limit)
                        .map(take -> summary(take, ends.get(take.id())))
                        .toList(),
                Cursor.next(
                        found, limit, time, take -> new Behind(take.countedOn(), take.recordedAt(), take.id()).key()),
                time.knownOn());
    }

    private static StocktakeSummary summary(TakeRow take, TakeRow.End end) {
        return new StocktakeSummary(
                take.takeNo(),
                take.countedOn(),
                status(end),
                take.startedBy(),
                take.reason(),
                end == null ? null : end.decidedBy(),
                take.recordedAt());
    }
}
