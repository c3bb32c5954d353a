package vn.anttcs.equipment.service.stocktake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.anttcs.equipment.api.CountedLine;
import vn.anttcs.equipment.api.RecordStocktakeCounts;
import vn.anttcs.equipment.api.StartStocktake;
import vn.anttcs.equipment.persistence.stocktake.TakeRow;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.LineRule;
import vn.anttcs.equipment.rule.MovementAct;
import vn.anttcs.equipment.rule.stocktake.StocktakeGround;
import vn.anttcs.equipment.service.CustodyLedger;
import vn.anttcs.equipment.service.LineReading;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;

/** Begins stock-takings and takes down what is counted. */
@ApplicationScoped
public class StocktakeCounting {
    private StocktakeBook book;
    private StocktakeSheet sheet;
    private CustodyLedger ledger;
    private LineReading lines;

    protected StocktakeCounting() {}

    @Inject
    public StocktakeCounting(StocktakeBook book, StocktakeSheet sheet, CustodyLedger ledger, LineReading lines) {
        this.book = book;
        this.sheet = sheet;
        this.ledger = ledger;
        this.lines = lines;
    }

    StocktakeBook.Noted start(StartStocktake command) {
        book.refuseFuture(command.countedOn());
        Holder holder = book.holder(command.holder());
        ledger.lock(List.of(holder));
        TakeRow take = book.begin(holder, command);
        return new StocktakeBook.Noted(take, take.recordedAt());
    }

    StocktakeBook.Noted count(RecordStocktakeCounts command) {
        TakeRow take = book.lock(command.holder(), command.takeNo(), command.version());
        List<LineRule.Line> read =
                command.lines().stream().map(StocktakeCounting::line).toList();
        // What lies somewhere can be counted in any state, as it can be taken back in any.
        Map<String, LineReading.Known> known = lines.kinds(MovementAct.RETURN, read, "lines", take.countedOn());
        List<TakeRow.Count> counts = command.lines().stream()
                .map(line -> count(line, known.get(line.kindCode()).kind().id()))
                .toList();
        refuseUnexplained(sheet.booked(take, counts), command);
        return book.count(take, counts);
    }

    private static LineRule.Line line(CountedLine line) {
        long quantity = line.serialNo() == null || line.counted() > 1 ? line.counted() : 1;
        return new LineRule.Line(line.kindCode(), line.size(), line.lotNo(), line.serialNo(), quantity, state(line));
    }

    private static EquipmentState state(CountedLine line) {
        return line.state() == null ? EquipmentState.SERVICEABLE : line.state();
    }

    private static TakeRow.Count count(CountedLine line, long kindId) {
        return new TakeRow.Count(
                kindId,
                line.size() == null ? "" : line.size(),
                line.lotNo() == null ? "" : line.lotNo(),
                line.serialNo() == null ? "" : line.serialNo(),
                state(line),
                line.counted(),
                line.reason(),
                null,
                null);
    }

    private static void refuseUnexplained(List<Long> booked, RecordStocktakeCounts command) {
        List<Problem> problems = new ArrayList<>();
        for (int index = 0; index < booked.size(); index++) {
            CountedLine line = command.lines().get(index);
            if (!booked.get(index).equals(line.counted()) && line.reason() == null) {
                problems.add(Problem.of(
                        StocktakeGround.EQUIPMENT_COUNT_REASON.name(),
                        "lines[" + index + "].reason",
                        line.kindCode(),
                        booked.get(index).toString(),
                        line.counted().toString()));
            }
        }
        if (!problems.isEmpty()) {
            throw Refusal.refused(problems);
        }
    }
}
