package vn.anttcs.budget.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.budget.api.DefineReferenceAmount;
import vn.anttcs.budget.api.ListReferenceAmountHistory;
import vn.anttcs.budget.api.ListReferenceAmounts;
import vn.anttcs.budget.api.ReferenceAmounts;
import vn.anttcs.budget.api.ReferenceDefinition;
import vn.anttcs.budget.api.ReferenceKey;
import vn.anttcs.budget.api.ReferenceKind;
import vn.anttcs.budget.api.ReferenceValue;
import vn.anttcs.budget.api.SetReferenceAmount;
import vn.anttcs.budget.persistence.ReferenceFact;
import vn.anttcs.budget.persistence.ReferenceName;
import vn.anttcs.budget.persistence.ReferenceRows;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.platform.persistence.Ids;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.Decision;

/** Các mức tham chiếu: the national amounts that provincial policies refer to, each dated and cited. */
@Stateless
public class ReferenceCatalogue {
    private static final Comparator<ReferenceValue> ORDER = Comparator.comparing(ReferenceValue::name)
            .thenComparing(ReferenceValue::key, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(ReferenceValue::validFrom);

    @Inject
    private ReferenceRows names;

    @Inject
    private DatedRows rows;

    @Inject
    private Decisions decisions;

    @Inject
    private Clockwork clockwork;

    @Inject
    private Ids ids;

    /** The reference amounts in force on a day, as known at a recorded time. */
    @Operation(value = "listReferenceAmounts", right = Right.MAP_READ, territory = Territory.OPEN)
    public ReferenceAmounts listReferenceAmounts(ListReferenceAmounts query) {
        ReadTime time = clockwork.readTime(query.validOn(), query.knownOn());
        List<ReferenceValue> found = new ArrayList<>();
        for (ReferenceName name : names.catalogue()) {
            if (query.name() == null || query.name().equals(name.name())) {
                found.addAll(values(name, rows.list(ReferenceRows.TABLE, name.id(), time)));
            }
        }
        return new ReferenceAmounts(found.stream().sorted(ORDER).toList(), time.knownOn());
    }

    /** Every value of a reference amount on any day, as known at a recorded time. */
    @Operation(value = "listReferenceAmountHistory", right = Right.MAP_READ, territory = Territory.OPEN)
    public ReferenceAmounts listReferenceAmountHistory(ListReferenceAmountHistory query) {
        ReferenceName name = names.find(query.name()).orElseThrow(() -> Refusal.notFound("name", query.name()));
        Instant knownOn = clockwork.readTime(null, query.knownOn()).knownOn();
        List<ReferenceValue> found = values(name, rows.history(ReferenceRows.TABLE, name.id(), knownOn));
        return new ReferenceAmounts(found.stream().sorted(ORDER).toList(), knownOn);
    }

    /** Adds a name to the catalogue of reference amounts. */
    @Operation(value = "defineReferenceAmount", right = Right.MAP_WRITE, territory = Territory.NATION, write = true)
    public ReferenceDefinition defineReferenceAmount(DefineReferenceAmount command) {
        if (names.find(command.name()).isPresent()) {
            throw Refusal.conflict("REFERENCE_EXISTS", "name", command.name());
        }
        List<ReferenceKey> keys = command.keys() == null ? List.of() : command.keys();
        ReferenceName added = new ReferenceName(
                ids.next(),
                command.name(),
                command.kind(),
                command.titleVi(),
                command.titleEn(),
                keys.stream().map(ReferenceKey::key).distinct().toList(),
                1);
        names.add(added);
        return new ReferenceDefinition(
                added.name(), added.kind(), added.titleVi(), added.titleEn(), keys, added.version());
    }

    /** Sets or corrects a value for a period and shows all values of the name as they stand then. */
    @Operation(value = "setReferenceAmount", right = Right.MAP_WRITE, territory = Territory.NATION, write = true)
    public ReferenceAmounts setReferenceAmount(SetReferenceAmount command) {
        ReferenceName name = names.lock(command.name()).orElseThrow(() -> Refusal.notFound("name", command.name()));
        ReferenceSettings.refuseWrong(command, name);
        long decision = decisions.store(command.decision());
        ReferenceSettings.put(command, name, rows, clockwork.stamp(), decision);
        return listReferenceAmountHistory(new ListReferenceAmountHistory(command.name(), null));
    }

    private List<ReferenceValue> values(ReferenceName name, List<Dated<ReferenceFact>> found) {
        Map<Long, Decision> cited =
                decisions.findAll(found.stream().map(Dated::decisionId).toList());
        return found.stream()
                .map(row -> new ReferenceValue(
                        name.name(),
                        row.key().equals(ReferenceRows.NO_KEY) ? null : row.key(),
                        name.kind(),
                        name.titleVi(),
                        name.titleEn(),
                        name.kind() == ReferenceKind.MONEY
                                ? row.values().amount().longValueExact()
                                : null,
                        name.kind() == ReferenceKind.NUMBER
                                ? row.values().amount().stripTrailingZeros()
                                : null,
                        row.valid().from(),
                        row.valid().isOpen() ? null : row.valid().to(),
                        row.values().legalBasis(),
                        row.recordedAt(),
                        row.decisionId() == null ? null : cited.get(row.decisionId())))
                .toList();
    }
}
