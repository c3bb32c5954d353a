package vn.anttcs.duty.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.anttcs.duty.api.DutyBasisHistory;
import vn.anttcs.duty.api.FindMobilisations;
import vn.anttcs.duty.api.GetMobilisation;
import vn.anttcs.duty.api.ListMobilisationHistory;
import vn.anttcs.duty.api.Mobilisation;
import vn.anttcs.duty.api.MobilisationPage;
import vn.anttcs.duty.api.MobilisedMember;
import vn.anttcs.duty.persistence.BasisAnchor;
import vn.anttcs.duty.persistence.BasisFact;
import vn.anttcs.duty.persistence.BasisSearch;
import vn.anttcs.duty.rule.BasisKind;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.Walk;

/** Shows mobilisation orders. */
@ApplicationScoped
public class MobilisationViews {
    private BasisRead read;
    private BasisSearch search;
    private BasisStamp stamps;
    private BasisHistories histories;
    private Clockwork clockwork;

    protected MobilisationViews() {}

    @Inject
    public MobilisationViews(
            BasisRead read, BasisSearch search, BasisStamp stamps, BasisHistories histories, Clockwork clockwork) {
        this.read = read;
        this.search = search;
        this.stamps = stamps;
        this.histories = histories;
        this.clockwork = clockwork;
    }

    /** An order after a write. */
    Mobilisation now(BasisAnchor order) {
        return views(List.of(order), clockwork.readTime(null, null).knownOn()).get(0);
    }

    Mobilisation get(GetMobilisation query) {
        Instant knownOn = clockwork.readTime(null, query.knownOn()).knownOn();
        return views(List.of(seen(query.orderNo(), knownOn)), knownOn).get(0);
    }

    DutyBasisHistory history(ListMobilisationHistory query) {
        Instant knownOn = clockwork.readTime(null, query.knownOn()).knownOn();
        return histories.of(seen(query.orderNo(), knownOn), knownOn);
    }

    /** The order with a number, if the caller may see it; else it reads as not there. */
    private BasisAnchor seen(String orderNo, Instant knownOn) {
        BasisAnchor order = stamps.get(orderNo, true);
        List<BasisSearch.Found> seen =
                read.sight(null, knownOn).orders(List.of(new BasisSearch.Found(order.id(), order.number())));
        if (seen.isEmpty()) {
            throw Refusal.notFound("orderNo", orderNo);
        }
        return order;
    }

    MobilisationPage page(FindMobilisations query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = clockwork.readTime(null, query.knownOn(), cursor);
        BasisSearch.Wanted wanted = new BasisSearch.Wanted(
                Set.of(BasisKind.MOBILISATION_ORDER), null, query.memberNo(), query.coversDay(), query.state());
        int limit = Cursor.limit(query.limit());
        BasisRead.Sight sight = read.sight(query.unit(), time.knownOn());
        List<BasisSearch.Found> found = Walk.along(
                (after, most) -> search.next(wanted, time.knownOn(), after, most),
                BasisSearch.Found::number,
                sight::orders,
                cursor.map(last -> last.key(0)).orElse(""),
                limit + 1);
        String next = Cursor.next(found, limit, time, order -> List.of(order.number()));
        List<BasisAnchor> page = read.anchors(found.subList(0, Math.min(limit, found.size())));
        return new MobilisationPage(views(page, time.knownOn()), next, time.knownOn());
    }

    private List<Mobilisation> views(List<BasisAnchor> orders, Instant knownOn) {
        BasisRead.Material material = read.of(orders, knownOn);
        return orders.stream()
                .filter(order -> material.timelines().containsKey(order.id()))
                .map(order -> view(order, material, knownOn))
                .toList();
    }

    private static Mobilisation view(BasisAnchor order, BasisRead.Material material, Instant knownOn) {
        BasisTimeline timeline = material.timelines().get(order.id());
        BasisFact fact = timeline.first();
        return new Mobilisation(
                order.number(),
                timeline.state(),
                material.code(order.id(), fact.orderingUnitId()),
                material.code(order.id(), fact.communeId()),
                timeline.firstDay(),
                timeline.lastDay(),
                fact.title(),
                material.members().getOrDefault(order.id(), Set.of()).stream()
                        .map(MobilisedMember::new)
                        .toList(),
                fact.travelDong(),
                fact.mealDong(),
                fact.lodgingNights(),
                fact.lodgingDong(),
                timeline.withdrawnFrom(),
                timeline.reason(),
                material.decisions().get(fact.orderDecisionId()),
                order.version(),
                knownOn);
    }
}
