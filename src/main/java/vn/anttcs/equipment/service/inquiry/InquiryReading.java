package vn.anttcs.equipment.service.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.anttcs.equipment.api.EquipmentHolder;
import vn.anttcs.equipment.api.EquipmentInquiry;
import vn.anttcs.equipment.api.EquipmentInquiryPage;
import vn.anttcs.equipment.api.GetEquipmentInquiry;
import vn.anttcs.equipment.api.ListEquipmentInquiries;
import vn.anttcs.equipment.persistence.inquiry.InquiryRow;
import vn.anttcs.equipment.persistence.inquiry.InquiryRows;
import vn.anttcs.equipment.persistence.register.Behind;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.service.HolderPlaces;
import vn.anttcs.equipment.service.Holders;
import vn.anttcs.equipment.service.register.RegisterDays;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;

/** Reads inquiries for those who see who had the thing. */
@ApplicationScoped
public class InquiryReading {
    private InquiryRows rows;
    private InquiryViews views;
    private Holders holders;
    private HolderPlaces places;
    private Clockwork clockwork;

    protected InquiryReading() {}

    @Inject
    public InquiryReading(
            InquiryRows rows, InquiryViews views, Holders holders, HolderPlaces places, Clockwork clockwork) {
        this.rows = rows;
        this.views = views;
        this.holders = holders;
        this.places = places;
        this.clockwork = clockwork;
    }

    EquipmentInquiry get(GetEquipmentInquiry query) {
        Instant knownOn = clockwork.readTime(null, query.knownOn()).knownOn();
        InquiryRow inquiry = rows.find(query.inquiryNo())
                .filter(row -> !row.recordedAt().isAfter(knownOn))
                .filter(row -> places.sees(row.holder()))
                .orElseThrow(() -> Refusal.notFound("inquiryNo", query.inquiryNo()));
        return views.views(List.of(inquiry), knownOn).get(0);
    }

    private record Shown(InquiryRow row, EquipmentInquiry view) {
        private Behind place() {
            return new Behind(row.openedOn(), row.recordedAt(), row.id());
        }
    }

    EquipmentInquiryPage page(ListEquipmentInquiries query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = clockwork.readTime(null, query.knownOn(), cursor);
        int limit = Cursor.limit(query.limit());
        List<Shown> found = found(query, RegisterDays.behind(cursor), limit + 1, time);
        return new EquipmentInquiryPage(
                found.stream().limit(limit).map(Shown::view).toList(),
                Cursor.next(found, limit, time, one -> one.place().key()),
                time.knownOn());
    }

    /** So many that are wanted, walking along until there are enough. */
    private List<Shown> found(ListEquipmentInquiries query, Behind start, int most, ReadTime time) {
        Holder holder = holders.of(new EquipmentHolder(query.storeNo(), query.teamCode(), query.memberNo()), "");
        List<Shown> found = new ArrayList<>();
        Behind last = start;
        while (true) {
            List<InquiryRow> step = rows.behind(holder, time.knownOn(), last, most);
            List<EquipmentInquiry> shown = views.views(step, time.knownOn());
            for (int index = 0; index < step.size() && found.size() < most; index++) {
                if (query.status() == null || shown.get(index).status() == query.status()) {
                    found.add(new Shown(step.get(index), shown.get(index)));
                }
            }
            if (step.size() < most || found.size() == most) {
                return found;
            }
            InquiryRow end = step.get(step.size() - 1);
            last = new Behind(end.openedOn(), end.recordedAt(), end.id());
        }
    }
}
