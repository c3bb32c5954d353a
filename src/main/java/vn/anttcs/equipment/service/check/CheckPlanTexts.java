package vn.anttcs.equipment.service.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.anttcs.equipment.api.EquipmentCheckFinding;
import vn.anttcs.equipment.api.EquipmentCheckPlanTerms;
import vn.anttcs.equipment.api.EquipmentCheckPoint;
import vn.anttcs.equipment.api.EquipmentChecker;
import vn.anttcs.equipment.persistence.check.CheckPlanFact;
import vn.anttcs.equipment.rule.check.CheckInterval;
import vn.anttcs.equipment.rule.check.CheckerKind;
import vn.anttcs.equipment.rule.check.PlanTerms;
import vn.anttcs.equipment.rule.check.UseInterval;

/** Terms of plans and findings of checks, as callers say them and as they are kept. */
final class CheckPlanTexts {
    private CheckPlanTexts() {}

    static CheckPlanFact fact(EquipmentCheckPlanTerms terms) {
        return new CheckPlanFact(
                terms.name(),
                terms.intervalMonths(),
                terms.intervalDays(),
                terms.warnDays(),
                terms.points().stream()
                        .map(point -> point.pointCode() + "\t" + plain(point.name()))
                        .collect(Collectors.joining("\n")),
                terms.checkers().stream().map(one -> one.checker().name()).collect(Collectors.joining(",")),
                terms.legalBasis(),
                terms.intervalUse(),
                terms.useUnit(),
                terms.warnUse());
    }

    static EquipmentCheckPlanTerms terms(CheckPlanFact fact) {
        return new EquipmentCheckPlanTerms(
                fact.title(),
                fact.intervalMonths(),
                fact.intervalDays(),
                fact.intervalUse(),
                fact.useUnit(),
                fact.warnUse(),
                fact.warnDays(),
                lines(fact.points()).stream()
                        .map(point -> new EquipmentCheckPoint(point[0], point[1]))
                        .toList(),
                checkers(fact).stream().map(EquipmentChecker::new).toList(),
                fact.legalBasis());
    }

    /** The terms as far as rules look at them. */
    static PlanTerms rule(CheckPlanFact fact) {
        return new PlanTerms(
                interval(fact),
                use(fact),
                lines(fact.points()).stream().map(point -> point[0]).toList(),
                checkers(fact));
    }

    static UseInterval use(CheckPlanFact fact) {
        return new UseInterval(fact.intervalUse(), fact.useUnit(), fact.warnUse());
    }

    static CheckInterval interval(CheckPlanFact fact) {
        return new CheckInterval(fact.intervalMonths(), fact.intervalDays());
    }

    private static List<CheckerKind> checkers(CheckPlanFact fact) {
        return Arrays.stream(fact.checkers().split(","))
                .map(CheckerKind::valueOf)
                .toList();
    }

    static String findings(List<EquipmentCheckFinding> findings) {
        return findings == null
                ? ""
                : findings.stream()
                        .map(finding -> finding.pointCode() + "\t" + plain(finding.defect()))
                        .collect(Collectors.joining("\n"));
    }

    static List<EquipmentCheckFinding> findings(String kept) {
        return lines(kept).stream()
                .map(finding -> new EquipmentCheckFinding(finding[0], finding[1]))
                .toList();
    }

    /** Tabs and line breaks tell parts apart where texts are kept, so that within a text they are spaces. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    private static List<String[]> lines(String kept) {
        return kept.isEmpty()
                ? List.of()
                : Arrays.stream(kept.split("\n"))
                        .map(line -> line.split("\t", 2))
                        .toList();
    }
}
