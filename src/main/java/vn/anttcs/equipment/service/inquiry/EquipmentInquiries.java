package vn.anttcs.equipment.service.inquiry;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.equipment.api.DecideEquipmentInquiry;
import vn.anttcs.equipment.api.EquipmentInquiry;
import vn.anttcs.equipment.api.EquipmentInquiryPage;
import vn.anttcs.equipment.api.EquipmentMovement;
import vn.anttcs.equipment.api.GetEquipmentInquiry;
import vn.anttcs.equipment.api.ListEquipmentInquiries;
import vn.anttcs.equipment.api.OpenEquipmentInquiry;
import vn.anttcs.equipment.api.RecordFoundEquipment;

/** Xác minh mất, hư hỏng: opened by one, decided by another, with who is answerable and what is paid. */
@Stateless
public class EquipmentInquiries {
    @Inject
    private InquiryBook book;

    @Inject
    private InquiryViews views;

    @Inject
    private InquiryReading reading;

    @Inject
    private FoundAgain found;

    /** Opens an inquiry into a loss or damage that was reported. */
    @Operation(
            value = "openEquipmentInquiry",
            right = Right.EQUIPMENT_MANAGE,
            equipmentStores = "holder.storeNo",
            teams = "holder.teamCode",
            members = "holder.memberNo",
            write = true)
    public EquipmentInquiry openEquipmentInquiry(OpenEquipmentInquiry command) {
        return now(book.open(command));
    }

    /** Decides an inquiry: what was found, who is answerable, and what is paid. */
    @Operation(
            value = "decideEquipmentInquiry",
            right = Right.EQUIPMENT_MANAGE,
            equipmentStores = "holder.storeNo",
            teams = "holder.teamCode",
            members = {"holder.memberNo", "answerable[].memberNo"},
            write = true)
    public EquipmentInquiry decideEquipmentInquiry(DecideEquipmentInquiry command) {
        return now(book.decide(command));
    }

    private EquipmentInquiry now(InquiryBook.Noted noted) {
        return views.views(List.of(noted.inquiry()), noted.recordedAt()).get(0);
    }

    /** One inquiry as known at a recorded time; seen by those who see who had the thing. */
    @Operation(value = "getEquipmentInquiry", right = Right.EQUIPMENT_READ, territory = Territory.FILTERED)
    public EquipmentInquiry getEquipmentInquiry(GetEquipmentInquiry query) {
        return reading.get(query);
    }

    /** The inquiries of a holder, the newest day first. */
    @Operation(
            value = "listEquipmentInquiries",
            right = Right.EQUIPMENT_READ,
            equipmentStores = "storeNo",
            teams = "teamCode",
            members = "memberNo")
    public EquipmentInquiryPage listEquipmentInquiries(ListEquipmentInquiries query) {
        return reading.page(query);
    }

    /** Notes that what was lost is there again, all of a loss or a part. */
    @Operation(
            value = "recordFoundEquipment",
            right = Right.EQUIPMENT_MANAGE,
            equipmentStores = "holder.storeNo",
            teams = "holder.teamCode",
            members = "holder.memberNo",
            write = true)
    public EquipmentMovement recordFoundEquipment(RecordFoundEquipment command) {
        return found.record(command);
    }
}
