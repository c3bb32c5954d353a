package vn.anttcs.equipment.service.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.access.service.Territories;
import vn.anttcs.equipment.api.AnswerablePerson;
import vn.anttcs.equipment.api.DecideEquipmentInquiry;
import vn.anttcs.equipment.api.EquipmentHolder;
import vn.anttcs.equipment.api.OpenEquipmentInquiry;
import vn.anttcs.equipment.persistence.CustodyRows;
import vn.anttcs.equipment.persistence.MovementRow;
import vn.anttcs.equipment.persistence.inquiry.InquiryRow;
import vn.anttcs.equipment.persistence.inquiry.InquiryRows;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.inquiry.InquiryGround;
import vn.anttcs.equipment.rule.inquiry.InquiryRule;
import vn.anttcs.equipment.service.EquipmentStamp;
import vn.anttcs.equipment.service.Holders;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Dated;

/** Opens inquiries and takes down what was decided of them. */
@ApplicationScoped
public class InquiryBook {
    private InquiryRows rows;
    private CustodyRows custody;
    private Holders holders;
    private Territories territories;
    private EquipmentStamp stamps;

    protected InquiryBook() {}

    @Inject
    public InquiryBook(
            InquiryRows rows, CustodyRows custody, Holders holders, Territories territories, EquipmentStamp stamps) {
        this.rows = rows;
        this.custody = custody;
        this.holders = holders;
        this.territories = territories;
        this.stamps = stamps;
    }

    /** An inquiry, and the recorded time of what was just done with it. */
    record Noted(InquiryRow inquiry, Instant recordedAt) {}

    Noted open(OpenEquipmentInquiry command) {
        Holder holder = holders.of(command.holder(), "holder");
        MovementRow movement = custody.find(command.movementNo())
                .filter(found ->
                        custody.entries(found.id()).get(0).account().holder().equals(holder))
                .orElseThrow(() -> Refusal.notFound("movementNo", command.movementNo()));
        if (!InquiryRule.isLookedInto(movement.head().act())) {
            throw Refusal.refused(InquiryGround.EQUIPMENT_INQUIRY_ACT.name(), "movementNo", command.movementNo());
        }
        refuseDay(command.openedOn(), movement.head().businessDay(), "openedOn", command.movementNo());
        Instant stamp = stamps.stamp();
        return rows.add(new InquiryRow(
                        0,
                        null,
                        holder,
                        command.movementNo(),
                        command.openedOn(),
                        command.circumstances(),
                        territories.callerName(),
                        stamp,
                        1))
                .map(inquiry -> new Noted(inquiry, stamp))
                .orElseThrow(() -> Refusal.conflict("EQUIPMENT_INQUIRY_EXISTS", "movementNo", command.movementNo()));
    }

    private void refuseDay(LocalDate day, LocalDate earliest, String field, String movementNo) {
        if (!InquiryRule.isPossible(day, earliest, stamps.today())) {
            throw Refusal.refused(InquiryGround.EQUIPMENT_INQUIRY_DAY.name(), field, movementNo, earliest.toString());
        }
    }

    Noted decide(DecideEquipmentInquiry command) {
        Holder holder = holders.of(command.holder(), "holder");
        InquiryRow inquiry = rows.lock(command.inquiryNo())
                .filter(found -> found.holder().equals(holder))
                .orElseThrow(() -> Refusal.notFound("inquiryNo", command.inquiryNo()));
        if (command.version() != null && command.version() != inquiry.version()) {
            throw Refusal.of(ErrorCode.VERSION_CONFLICT);
        }
        if (!rows.ends(List.of(inquiry.id()), Dated.OPEN).isEmpty()) {
            throw Refusal.refused(InquiryGround.EQUIPMENT_INQUIRY_DECIDED.name(), "inquiryNo", command.inquiryNo());
        }
        if (!InquiryRule.mayDecide(territories.callerName(), inquiry.openedBy())) {
            throw Refusal.refused(InquiryGround.EQUIPMENT_INQUIRY_SECOND_PERSON.name(), null, inquiry.openedBy());
        }
        refuseDay(command.decidedOn(), inquiry.openedOn(), "decidedOn", inquiry.movementNo());
        List<InquiryRow.Answerable> answerable = answerable(command);
        Long decision = stamps.stored(command.decision());
        Instant stamp = stamps.stamp();
        rows.end(
                inquiry.id(),
                new InquiryRow.End(command.decidedOn(), command.finding(), territories.callerName(), decision, stamp),
                answerable);
        return new Noted(rows.find(inquiry.inquiryNo()).orElseThrow(), stamp);
    }

    /** Those who are answerable; the numbers of members are of members who are there. */
    private List<InquiryRow.Answerable> answerable(DecideEquipmentInquiry command) {
        List<AnswerablePerson> said = command.answerable() == null ? List.of() : command.answerable();
        List<InquiryRow.Answerable> answerable = new ArrayList<>();
        for (AnswerablePerson person : said) {
            if (person.memberNo() != null) {
                holders.of(new EquipmentHolder(null, null, person.memberNo()), "answerable[" + answerable.size() + "]");
            }
            answerable.add(new InquiryRow.Answerable(person.fullName(), person.memberNo(), person.compensationDong()));
        }
        return answerable;
    }
}
