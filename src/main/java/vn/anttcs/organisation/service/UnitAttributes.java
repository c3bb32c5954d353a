package vn.anttcs.organisation.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.organisation.api.AttributeHistory;
import vn.anttcs.organisation.api.DatedAttribute;
import vn.anttcs.organisation.api.ListUnitAttributes;
import vn.anttcs.organisation.api.SetUnitAttributes;
import vn.anttcs.organisation.api.Unit;
import vn.anttcs.organisation.api.UnitAttributeName;
import vn.anttcs.organisation.api.UnitAttributeSetting;
import vn.anttcs.organisation.persistence.AttributeWriter;
import vn.anttcs.organisation.persistence.UnitAttributeRows;
import vn.anttcs.organisation.persistence.UnitAttributeValue;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.shared.Decision;

/** Thuộc tính của đơn vị hành chính: area features, wage region, population and area, each dated and by decision. */
@Stateless
public class UnitAttributes {
    @Inject
    private UnitViews views;

    @Inject
    private AttributeWriter writer;

    @Inject
    private DatedRows rows;

    @Inject
    private Decisions decisions;

    /** Sets or clears attributes for a period and shows the unit on its first day. */
    @Operation(
            value = "setUnitAttributes",
            right = Right.MAP_WRITE,
            territory = Territory.RECORD,
            units = "code",
            write = true)
    public Unit setUnitAttributes(SetUnitAttributes command) {
        refuseWrongForm(command);
        UnitViews.Meaning meaning = views.meaningOf(command.code(), command.validFrom(), null);
        writer.set(meaning.unit().unitId(), command, decisions.store(command.decision()));
        UnitViews.Meaning after = views.meaningOf(command.code(), command.validFrom(), null);
        return views.view(after.unit(), after.time());
    }

    private static void refuseWrongForm(SetUnitAttributes command) {
        List<Problem> problems = new ArrayList<>();
        if (command.validTo() != null && !command.validTo().isAfter(command.validFrom())) {
            problems.add(
                    Problem.of("PERIOD_REVERSED", "validTo", command.validFrom().toString()));
        }
        List<UnitAttributeName> named = new ArrayList<>();
        for (int index = 0; index < command.attributes().size(); index++) {
            UnitAttributeSetting setting = command.attributes().get(index);
            String path = "attributes[" + index + "].";
            if (setting.value() != null && !setting.name().accepts(setting.value())) {
                problems.add(Problem.of(
                        "ATTRIBUTE_VALUE",
                        path + "value",
                        setting.name().name(),
                        setting.name().form()));
            }
            if (named.contains(setting.name())) {
                problems.add(Problem.of("DUPLICATE_FIELD", path + "name"));
            }
            named.add(setting.name());
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    /** Everything recorded of a unit's attributes on any day. */
    @Operation(value = "listUnitAttributes", right = Right.MAP_READ, territory = Territory.OPEN)
    public AttributeHistory listUnitAttributes(ListUnitAttributes query) {
        UnitViews.Meaning meaning = views.meaningOf(query.code(), query.validOn(), query.knownOn());
        List<Dated<UnitAttributeValue>> found =
                rows
                        .history(
                                UnitAttributeRows.TABLE,
                                meaning.unit().unitId(),
                                meaning.time().knownOn())
                        .stream()
                        .filter(row ->
                                query.name() == null || query.name().name().equals(row.key()))
                        .sorted(Comparator.comparing(Dated<UnitAttributeValue>::key)
                                .thenComparing(row -> row.valid().from()))
                        .toList();
        Map<Long, Decision> cited =
                decisions.findAll(found.stream().map(Dated::decisionId).toList());
        return new AttributeHistory(
                found.stream().map(row -> view(row, cited)).toList(),
                meaning.time().knownOn());
    }

    private static DatedAttribute view(Dated<UnitAttributeValue> row, Map<Long, Decision> cited) {
        return new DatedAttribute(
                UnitAttributeName.valueOf(row.key()),
                row.values().content(),
                row.valid().from(),
                row.valid().isOpen() ? null : row.valid().to(),
                row.recordedAt(),
                cited.get(row.decisionId()));
    }
}
