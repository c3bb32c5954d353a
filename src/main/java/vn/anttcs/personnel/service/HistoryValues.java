package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.anttcs.access.service.UnitTree;
import vn.anttcs.organisation.api.NamedValue;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.platform.data.RecordShape;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.shared.CitizenId;
import vn.anttcs.shared.PhoneNumber;

/** Shows the values of recorded facts by the names of the contracts: internal ids as codes, personal data as the caller may see it. */
@ApplicationScoped
class HistoryValues {
    private static final Set<String> INTERNAL = Set.of("foldedName", "approvalDecisionId");

    @Inject
    private PersonalData personalData;

    @Inject
    private TeamFacts teams;

    @Inject
    private Instance<UnitTree> units;

    /** How one caller sees the values of one member. */
    interface Shown {
        List<NamedValue> values(Dated<?> row);
    }

    Shown shownTo(long memberId) {
        boolean open = personalData.maySee(memberId);
        return row -> values(row, open);
    }

    private List<NamedValue> values(Dated<?> row, boolean open) {
        List<NamedValue> values = new ArrayList<>();
        if (row.key() != null) {
            values.add(new NamedValue("key", row.key()));
        }
        for (RecordShape.Component component :
                RecordShape.of(row.values().getClass()).components()) {
            Object value = component.of(row.values());
            if (value != null && !INTERNAL.contains(component.name())) {
                values.add(named(component.name(), value, open));
            }
        }
        return values;
    }

    private NamedValue named(String name, Object value, boolean open) {
        return switch (name) {
            case "teamId" ->
                new NamedValue("teamCode", teams.codesOf(List.of((Long) value)).get((Long) value));
            case "permanentCommuneId" ->
                new NamedValue("permanentCommuneCode", units.get().codeOf((Long) value));
            case "post" -> new NamedValue("position", value.toString());
            case "citizenId" ->
                new NamedValue(name, open ? value.toString() : new CitizenId(value.toString()).masked());
            case "phone" -> new NamedValue(name, open ? value.toString() : new PhoneNumber(value.toString()).masked());
            default -> new NamedValue(name, value.toString());
        };
    }
}
