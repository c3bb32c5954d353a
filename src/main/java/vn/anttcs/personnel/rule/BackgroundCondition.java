package vn.anttcs.personnel.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.anttcs.law.DatedValue;
import vn.anttcs.law.Ground;

/**
 * Điều kiện về lý lịch: every declaration is made, and made with yes (Law 30/2023/QH15, Art. 13.2).
 */
final class BackgroundCondition {

    private BackgroundCondition() {}

    static List<Ground> grounds(CandidateFacts candidate, LocalDate day) {
        DatedValue<Set<Declaration>> required = SelectionLaw.DECLARATIONS.datedOn(day);
        List<Ground> grounds = new ArrayList<>();
        for (Declaration declaration : required.value().stream().sorted().toList()) {
            Boolean declared = candidate.declarations().get(declaration);
            if (declared == null) {
                grounds.add(ground(PersonnelGround.DECLARATION_MISSING, declaration, required));
            } else if (!declared) {
                grounds.add(ground(PersonnelGround.DECLARATION_DENIED, declaration, required));
            }
        }
        return grounds;
    }

    private static Ground ground(PersonnelGround code, Declaration declaration, DatedValue<?> required) {
        return Ground.of(code, "declarations", required.basis(), declaration);
    }
}
