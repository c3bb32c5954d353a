package vn.anttcs.equipment.service.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.anttcs.equipment.api.AnswerablePerson;
import vn.anttcs.equipment.api.EquipmentHolder;
import vn.anttcs.equipment.api.EquipmentInquiry;
import vn.anttcs.equipment.persistence.inquiry.InquiryRow;
import vn.anttcs.equipment.persistence.inquiry.InquiryRows;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.inquiry.InquiryStatus;
import vn.anttcs.equipment.service.EquipmentStamp;
import vn.anttcs.equipment.service.Holders;
import vn.anttcs.shared.Decision;

/** Shows inquiries as known at a recorded time, with a few queries for many of them. */
@ApplicationScoped
public class InquiryViews {
    private InquiryRows rows;
    private Holders holders;
    private EquipmentStamp stamps;

    protected InquiryViews() {}

    @Inject
    public InquiryViews(InquiryRows rows, Holders holders, EquipmentStamp stamps) {
        this.rows = rows;
        this.holders = holders;
        this.stamps = stamps;
    }

    List<EquipmentInquiry> views(List<InquiryRow> found, Instant knownOn) {
        List<Long> ids = found.stream().map(InquiryRow::id).toList();
        Map<Long, InquiryRow.End> ends = rows.ends(ids, knownOn);
        Map<Long, List<InquiryRow.Answerable>> answerable = rows.answerable(ends.keySet());
        Map<Holder, EquipmentHolder> named =
                holders.named(found.stream().map(InquiryRow::holder).collect(Collectors.toSet()));
        Map<Long, Decision> decisions = stamps.decisions(
                ends.values().stream().map(InquiryRow.End::decisionId).toList());
        return found.stream()
                .map(row -> {
                    InquiryRow.End end = ends.get(row.id());
                    List<InquiryRow.Answerable> people = answerable.getOrDefault(row.id(), List.of());
                    return new EquipmentInquiry(
                            row.inquiryNo(),
                            named.get(row.holder()),
                            row.movementNo(),
                            row.openedOn(),
                            row.circumstances(),
                            row.openedBy(),
                            end == null ? InquiryStatus.OPEN : InquiryStatus.DECIDED,
                            end == null ? null : end.decidedOn(),
                            end == null ? null : end.finding(),
                            people.stream().map(InquiryViews::person).toList(),
                            end == null ? null : Long.valueOf(sum(people)),
                            end == null ? null : end.decidedBy(),
                            end == null ? null : decisions.get(end.decisionId()),
                            row.version(),
                            row.recordedAt(),
                            knownOn);
                })
                .toList();
    }

    private static AnswerablePerson person(InquiryRow.Answerable person) {
        return new AnswerablePerson(person.fullName(), person.memberNo(), person.compensationDong());
    }

    private static long sum(List<InquiryRow.Answerable> people) {
        return people.stream()
                .mapToLong(InquiryRow.Answerable::compensationDong)
                .sum();
    }
}
