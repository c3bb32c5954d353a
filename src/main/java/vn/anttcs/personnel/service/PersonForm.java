package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.anttcs.access.service.UnitTree;
import vn.anttcs.personnel.api.ClearableFact;
import vn.anttcs.personnel.persistence.PersonFact;
import vn.anttcs.personnel.rule.CitizenIdRule;
import vn.anttcs.personnel.rule.PersonName;
import vn.anttcs.platform.data.RecordShape;
import vn.anttcs.shared.PhoneNumber;

/**
 * Tờ khai lý lịch: makes the facts of a person from a command whose components have the names of the facts. What the
 * command leaves out stays as it was.
 */
@ApplicationScoped
public class PersonForm {
    private Instance<UnitTree> units;

    protected PersonForm() {}

    @Inject
    public PersonForm(Instance<UnitTree> units) {
        this.units = units;
    }

    /** The facts of the command over those known before, which may be null; what is wrong goes to the check. */
    PersonFact over(PersonFact before, Record command, FormCheck check) {
        Map<String, Object> given = new HashMap<>();
        for (RecordShape.Component component :
                RecordShape.of(command.getClass()).components()) {
            given.put(component.name(), component.of(command));
        }
        refine(given, check);
        PersonFact fact = merge(before, given, cleared(given, check));
        check.past("dateOfBirth", fact.dateOfBirth());
        check.past("residenceRegisteredSince", fact.residenceRegisteredSince());
        check.past("formerForceFrom", fact.formerForceFrom());
        check.past("formerForceTo", fact.formerForceTo());
        check.ordered("formerForceTo", fact.formerForceFrom(), fact.formerForceTo());
        check.grounds(CitizenIdRule.decide(fact.citizenId(), fact.sex(), fact.dateOfBirth())
                .grounds());
        return fact;
    }

    private void refine(Map<String, Object> given, FormCheck check) {
        if (given.get("fullName") instanceof String name) {
            String cleaned = PersonName.clean(name);
            if (!PersonName.isName(cleaned)) {
                check.wrong("NOT_A_NAME", "fullName");
            }
            given.put("fullName", cleaned);
            given.put("foldedName", PersonName.fold(cleaned));
        }
        if (given.get("phone") instanceof String phone) {
            String digits = PhoneNumber.parse(phone).map(PhoneNumber::digits).orElse(null);
            if (digits == null) {
                check.wrong("NOT_A_MOBILE_NUMBER", "phone");
            }
            given.put("phone", digits);
        }
        if (given.get("permanentCommuneCode") instanceof String code) {
            OptionalLong commune = units.get().byCode(code);
            if (commune.isEmpty()) {
                check.wrong("NO_SUCH_RECORD", "permanentCommuneCode", code);
            } else {
                given.put("permanentCommuneId", commune.getAsLong());
            }
        }
    }

    /** The components that the command takes away; one that it also gives is a contradiction. */
    private static Set<String> cleared(Map<String, Object> given, FormCheck check) {
        if (!(given.get("clear") instanceof List<?> facts)) {
            return Set.of();
        }
        Set<String> cleared = facts.stream()
                .flatMap(fact -> ((ClearableFact) fact).components().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        cleared.stream()
                .filter(name -> given.get(name) != null && !name.equals("permanentCommuneId"))
                .forEach(name -> check.wrong("CLEARED_AND_GIVEN", name));
        return cleared;
    }

    private static PersonFact merge(PersonFact before, Map<String, Object> given, Set<String> cleared) {
        RecordShape<PersonFact> shape = RecordShape.of(PersonFact.class);
        Object[] values = new Object[shape.components().size()];
        for (RecordShape.Component component : shape.components()) {
            Object value = given.get(component.name());
            boolean kept = value == null
                    && before != null
                    && !component.name().equals("reason")
                    && !cleared.contains(component.name());
            values[component.index()] = kept ? component.of(before) : value;
        }
        return shape.create(values);
    }
}
