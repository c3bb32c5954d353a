package vn.anttcs.equipment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.anttcs.equipment.api.EquipmentKind;
import vn.anttcs.equipment.api.EquipmentKindPage;
import vn.anttcs.equipment.api.EquipmentSize;
import vn.anttcs.equipment.api.ListEquipmentKinds;
import vn.anttcs.equipment.persistence.KindAnchor;
import vn.anttcs.equipment.persistence.KindFact;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.persistence.PriceFact;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.Decision;

/** Shows the catalogue. */
@ApplicationScoped
public class KindViews {
    private KindRows kinds;
    private DatedSets sets;
    private Decisions decisions;
    private Clockwork clockwork;

    protected KindViews() {}

    @Inject
    public KindViews(KindRows kinds, DatedSets sets, Decisions decisions, Clockwork clockwork) {
        this.kinds = kinds;
        this.sets = sets;
        this.decisions = decisions;
        this.clockwork = clockwork;
    }

    /** The kind with a code at the two times, or the refusal {@code NOT_FOUND}. */
    EquipmentKind get(String kindCode, ReadTime time) {
        return kinds.find(kindCode)
                .flatMap(kind -> views(List.of(kind), time).stream().findFirst())
                .orElseThrow(() -> Refusal.notFound("kindCode", kindCode));
    }

    /** A page of the catalogue. */
    EquipmentKindPage page(ListEquipmentKinds query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = clockwork.readTime(query.validOn(), query.knownOn(), cursor);
        int limit = Cursor.limit(query.limit());
        List<KindAnchor> found = kinds.next(
                query.category(), time, cursor.map(last -> last.key(0)).orElse(""), limit + 1);
        return new EquipmentKindPage(
                views(found.subList(0, Math.min(limit, found.size())), time),
                Cursor.next(found, limit, time, kind -> List.of(kind.kindCode())),
                time.knownOn());
    }

    /** Kinds as they are at the two times, in their order; those that are not in the catalogue then are left out. */
    public List<EquipmentKind> views(List<KindAnchor> anchors, ReadTime time) {
        List<Long> ids = anchors.stream().map(KindAnchor::id).toList();
        Map<Long, Dated<KindFact>> facts = new HashMap<>();
        sets.list(KindRows.FACTS, ids, time).forEach(fact -> facts.put(fact.identity(), fact));
        Map<Long, Dated<PriceFact>> prices = new HashMap<>();
        sets.list(KindRows.PRICES, ids, time).forEach(price -> prices.put(price.identity(), price));
        Map<Long, Decision> cited =
                decisions.findAll(facts.values().stream().map(Dated::decisionId).toList());
        return anchors.stream()
                .filter(kind -> facts.containsKey(kind.id()))
                .map(kind -> view(kind, facts.get(kind.id()), prices.get(kind.id()), cited, time))
                .toList();
    }

    private static EquipmentKind view(
            KindAnchor kind, Dated<KindFact> held, Dated<PriceFact> price, Map<Long, Decision> cited, ReadTime time) {
        KindFact fact = held.values();
        return new EquipmentKind(
                kind.kindCode(),
                fact.title(),
                fact.category(),
                fact.unitOfMeasure(),
                fact.tracking(),
                sizes(fact),
                fact.serviceLifeMonths(),
                fact.fundingSource(),
                fact.certificateNeeded(),
                price == null ? null : price.values().priceDong(),
                price == null ? null : price.valid().from(),
                fact.legalBasis(),
                held.valid().from(),
                held.valid().isOpen() ? null : held.valid().to(),
                cited.get(held.decisionId()),
                kind.version(),
                time.knownOn());
    }

    /** The sizes in which a kind comes; none when it has one. */
    public static List<EquipmentSize> sizes(KindFact fact) {
        return fact.sizes().isEmpty()
                ? List.of()
                : Arrays.stream(fact.sizes().split("\t"))
                        .map(EquipmentSize::new)
                        .toList();
    }
}
