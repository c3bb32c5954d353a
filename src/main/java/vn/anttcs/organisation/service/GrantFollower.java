package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.access.service.GrantsOnUnits;
import vn.anttcs.organisation.api.ChangeEffect;
import vn.anttcs.organisation.api.EffectKind;
import vn.anttcs.organisation.api.EffectSubject;

/** Grants on ended units do not move by themselves: the change set names them and an administrator confirms each. */
@ApplicationScoped
public class GrantFollower implements UnitFollower {
    private GrantsOnUnits grants;

    protected GrantFollower() {}

    @Inject
    public GrantFollower(GrantsOnUnits grants) {
        this.grants = grants;
    }

    @Override
    public List<ChangeEffect> follow(ChangeApplied change) {
        Map<Long, List<String>> successors = new HashMap<>();
        change.dissolved().forEach(unit -> successors.put(unit, new ArrayList<>()));
        change.steps().forEach(step -> successors
                .computeIfAbsent(step.oldUnitId(), unit -> new ArrayList<>())
                .add(step.newCode()));
        return grants.of(successors.keySet()).stream()
                .map(held -> work(held, successors.get(held.unitId())))
                .toList();
    }

    private static ChangeEffect work(GrantsOnUnits.Held held, List<String> successors) {
        return new ChangeEffect(
                EffectKind.WORK,
                EffectSubject.GRANT,
                null,
                held.grantNo(),
                held.userName() + " " + held.role(),
                successors.size() == 1 ? successors.get(0) : null,
                null,
                successors.isEmpty() ? "GRANT_WITHOUT_SUCCESSOR" : "GRANT_TO_CONFIRM");
    }
}
