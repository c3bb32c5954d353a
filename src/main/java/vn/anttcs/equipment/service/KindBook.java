package vn.anttcs.equipment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.equipment.api.EquipmentKindDetails;
import vn.anttcs.equipment.api.EquipmentSize;
import vn.anttcs.equipment.persistence.KindAnchor;
import vn.anttcs.equipment.persistence.KindFact;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.persistence.PriceFact;
import vn.anttcs.equipment.rule.EquipmentGround;
import vn.anttcs.equipment.rule.KindRule;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.platform.persistence.Ids;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Decision;

/** Writes the catalogue. */
@ApplicationScoped
public class KindBook {
    private KindRows kinds;
    private DatedRows rows;
    private Decisions decisions;
    private Clockwork clockwork;
    private Ids ids;

    protected KindBook() {}

    @Inject
    public KindBook(KindRows kinds, DatedRows rows, Decisions decisions, Clockwork clockwork, Ids ids) {
        this.kinds = kinds;
        this.rows = rows;
        this.decisions = decisions;
        this.clockwork = clockwork;
        this.ids = ids;
    }

    /** Adds a kind from a day on. */
    KindAnchor add(String kindCode, LocalDate validFrom, EquipmentKindDetails details, Decision decision) {
        refuseWrong(details);
        KindAnchor kind = new KindAnchor(ids.next(), kindCode, 1);
        if (!kinds.add(kind)) {
            throw Refusal.conflict("EQUIPMENT_KIND_EXISTS", "kindCode", kindCode);
        }
        long decisionId = decisions.store(decision);
        rows.put(KindRows.FACTS, kind.id(), DateRange.from(validFrom), fact(details), recording(decisionId));
        return kind;
    }

    /** Says something else of a kind for as long as what holds on the day would have held. */
    KindAnchor change(KindAnchor kind, LocalDate validFrom, EquipmentKindDetails details, Decision decision) {
        refuseWrong(details);
        Dated<KindFact> before = inForce(kind, validFrom, "validFrom");
        Refusal.unlessAllowed(KindRule.change(kind.kindCode(), before.values().tracking(), details.tracking()));
        long decisionId = decisions.store(decision);
        rows.put(
                KindRows.FACTS,
                kind.id(),
                DateRange.of(validFrom, before.valid().to()),
                fact(details),
                recording(decisionId));
        return kind;
    }

    /** Takes a kind out of the catalogue from a day on, at the earliest the one after its first. */
    KindAnchor retire(KindAnchor kind, LocalDate from, Decision decision) {
        inForce(kind, from.minusDays(1), "from");
        inForce(kind, from, "from");
        long decisionId = decisions.store(decision);
        rows.clear(KindRows.FACTS, kind.id(), null, DateRange.from(from), recording(decisionId));
        return kind;
    }

    /** Sets a price from a day until the next one that is set already. */
    KindAnchor price(KindAnchor kind, LocalDate validFrom, long priceDong, Decision decision) {
        inForce(kind, validFrom, "validFrom");
        LocalDate end = rows.history(KindRows.PRICES, kind.id(), Dated.OPEN.minusSeconds(1)).stream()
                .map(price -> price.valid().from())
                .filter(validFrom::isBefore)
                .min(LocalDate::compareTo)
                .orElse(DateRange.OPEN_END);
        long decisionId = decisions.store(decision);
        rows.put(
                KindRows.PRICES,
                kind.id(),
                DateRange.of(validFrom, end),
                new PriceFact(priceDong),
                recording(decisionId));
        return kind;
    }

    /** Locks a kind until commit. */
    KindAnchor lock(String kindCode, Long version) {
        return kinds.lock(kindCode, version);
    }

    private Dated<KindFact> inForce(KindAnchor kind, LocalDate day, String field) {
        return rows.find(KindRows.FACTS, kind.id(), clockwork.readTime(day, null))
                .orElseThrow(() -> Refusal.refused(
                        EquipmentGround.EQUIPMENT_KIND_NOT_IN_FORCE.name(), field, kind.kindCode(), day.toString()));
    }

    private Recording recording(long decisionId) {
        return new Recording(clockwork.stamp(), decisionId);
    }

    private static void refuseWrong(EquipmentKindDetails details) {
        Refusal.unlessAllowed(KindRule.decide(details.category(), details.tracking(), sizes(details)));
    }

    private static List<String> sizes(EquipmentKindDetails details) {
        return details.sizes() == null
                ? List.of()
                : details.sizes().stream().map(EquipmentSize::size).toList();
    }

    private static KindFact fact(EquipmentKindDetails details) {
        return new KindFact(
                details.name(),
                details.category(),
                details.unitOfMeasure(),
                details.tracking(),
                String.join("\t", sizes(details)),
                details.serviceLifeMonths(),
                details.fundingSource(),
                details.certificateNeeded(),
                details.legalBasis());
    }
}
