package vn.anttcs.equipment.service.loan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.anttcs.equipment.api.EquipmentHolder;
import vn.anttcs.equipment.api.EquipmentLoan;
import vn.anttcs.equipment.api.EquipmentOutLine;
import vn.anttcs.equipment.api.EquipmentOutReturn;
import vn.anttcs.equipment.api.EquipmentRepair;
import vn.anttcs.equipment.persistence.loan.OutingRow;
import vn.anttcs.equipment.persistence.loan.OutingRows;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.loan.AwayValue;
import vn.anttcs.equipment.rule.loan.OutingRule;
import vn.anttcs.equipment.rule.loan.OutingStatus;
import vn.anttcs.equipment.service.EquipmentStamp;
import vn.anttcs.equipment.service.Holders;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.Decision;

/** Shows loans and repairs as they stood at two times, with a few queries for many of them. */
@ApplicationScoped
public class OutingViews {
    private OutingRows rows;
    private OutingContents contents;
    private Holders holders;
    private EquipmentStamp stamps;

    protected OutingViews() {}

    @Inject
    public OutingViews(OutingRows rows, OutingContents contents, Holders holders, EquipmentStamp stamps) {
        this.rows = rows;
        this.contents = contents;
        this.holders = holders;
        this.stamps = stamps;
    }

    /** What loans and repairs have in common. */
    private record Known(
            Map<Long, List<EquipmentOutLine>> contents,
            Map<Long, List<OutingRow.Return>> returns,
            Map<Holder, EquipmentHolder> holders,
            Map<Long, Decision> decisions,
            ReadTime time) {
        private List<EquipmentOutLine> lines(OutingRow row) {
            return contents.get(row.id());
        }

        private OutingStatus status(OutingRow row) {
            long out = lines(row).stream().mapToLong(EquipmentOutLine::away).sum();
            return OutingRule.status(row.dueDay(), out, time.validOn());
        }

        private AwayValue value(OutingRow row) {
            return AwayValue.of(lines(row).stream()
                    .map(line -> new AwayValue.Part(line.away(), line.awayValueDong()))
                    .toList());
        }

        private List<OutingRow.Return> returned(OutingRow row) {
            return returns.getOrDefault(row.id(), List.of());
        }

        private List<EquipmentOutReturn> back(OutingRow row) {
            return returned(row).stream()
                    .map(back -> new EquipmentOutReturn(
                            back.movementNo(),
                            back.businessDay(),
                            back.costDong(),
                            back.documentNo(),
                            back.recordedAt()))
                    .toList();
        }
    }

    private Known known(List<OutingRow> found, ReadTime time) {
        return new Known(
                contents.of(found, time),
                rows.returns(found.stream().map(OutingRow::id).toList(), time),
                holders.named(found.stream()
                        .flatMap(row -> Stream.of(row.owner(), row.taker()))
                        .collect(Collectors.toSet())),
                stamps.decisions(found.stream().map(OutingRow::decisionId).toList()),
                time);
    }

    /** Loans in their order. */
    List<EquipmentLoan> loans(List<OutingRow> found, ReadTime time) {
        Known known = known(found, time);
        return found.stream().map(row -> loan(row, known)).toList();
    }

    private static EquipmentLoan loan(OutingRow row, Known known) {
        AwayValue value = known.value(row);
        return new EquipmentLoan(
                row.outingNo(),
                known.holders().get(row.owner()),
                known.holders().get(row.taker()),
                row.businessDay(),
                row.dueDay(),
                known.status(row),
                known.lines(row),
                known.back(row),
                row.movementNo(),
                row.reason(),
                known.decisions().get(row.decisionId()),
                row.recordedAt(),
                known.time().knownOn(),
                value.dong(),
                value.unvalued());
    }

    /** Repairs in their order. */
    List<EquipmentRepair> repairs(List<OutingRow> found, ReadTime time) {
        Known known = known(found, time);
        return found.stream().map(row -> repair(row, known)).toList();
    }

    private static EquipmentRepair repair(OutingRow row, Known known) {
        AwayValue value = known.value(row);
        return new EquipmentRepair(
                row.outingNo(),
                known.holders().get(row.owner()),
                row.businessDay(),
                row.paper().repairer(),
                row.paper().documentNo(),
                row.paper().documentDate(),
                row.dueDay(),
                known.status(row),
                known.lines(row),
                known.returned(row).stream()
                        .mapToLong(OutingRow.Return::costDong)
                        .sum(),
                known.back(row),
                row.movementNo(),
                row.reason(),
                known.decisions().get(row.decisionId()),
                row.recordedAt(),
                known.time().knownOn(),
                value.dong(),
                value.unvalued());
    }
}
