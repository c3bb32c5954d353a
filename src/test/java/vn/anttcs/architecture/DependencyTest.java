package vn.anttcs.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Stateless;
import java.util.List;

/** The dependency line of the house as allow-lists. */
@AnalyzeClasses(packages = "vn.anttcs", importOptions = ImportOption.DoNotIncludeTests.class)
class DependencyTest {
    // Outer features know inner ones, never the other way round.
    private static final List<String> FEATURES =
            List.of("exchange", "budget", "equipment", "duty", "personnel", "organisation", "access");
    // Within a feature each role knows itself and those behind it.
    private static final List<String> ROLES = List.of("rest", "soap", "files", "service", "persistence", "rule");

    @ArchTest
    static final ArchRule values_and_law_know_only_java = classes()
            .that()
            .resideInAnyPackage("vn.anttcs.shared..", "vn.anttcs.law..", "vn.anttcs..rule..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..", "vn.anttcs.shared..", "vn.anttcs.law..", "vn.anttcs..rule..", "vn.anttcs..api.."));

    @ArchTest
    static final ArchRule the_platform_knows_no_feature = noClasses()
            .that()
            .resideInAPackage("vn.anttcs.platform..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "vn.anttcs.access..",
                    "vn.anttcs.organisation..",
                    "vn.anttcs.personnel..",
                    "vn.anttcs.duty..",
                    "vn.anttcs.equipment..",
                    "vn.anttcs.budget..",
                    "vn.anttcs.exchange.."));

    // The second implementation of the policy format is worth something as long as it shares nothing with the first.
    @ArchTest
    static final ArchRule the_checker_knows_only_java = classes()
            .that()
            .resideInAPackage("vn.anttcs.checker..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "vn.anttcs.checker.."));

    @ArchTest
    static final ArchRule nobody_knows_the_checker = noClasses()
            .that(resideOutsideOfPackages("vn.anttcs.checker.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("vn.anttcs.checker.."));

    // The error table may look at what kind of SQL exception it turns into words; nobody else touches SQL.
    @ArchTest
    static final ArchRule sql_lives_in_persistence = classes()
            .that()
            .resideInAPackage("vn.anttcs..")
            .and(resideOutsideOfPackages("vn.anttcs..persistence..", "vn.anttcs.platform.error.."))
            .should()
            .onlyDependOnClassesThat(resideOutsideOfPackages("org.jdbi..", "java.sql..", "org.flywaydb.."));

    @ArchTest
    static final ArchRule use_cases_live_in_services = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .should()
            .resideInAnyPackage("vn.anttcs..service..", "vn.anttcs.platform.persistence..");

    @ArchTest
    static final ArchRule generated_structures_stay_at_the_soap_door = noClasses()
            .that(resideOutsideOfPackages("vn.anttcs..soap.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("vn.anttcs..soap.generated.."));

    @ArchTest
    static final ArchRule features_keep_the_line = classes()
            .that()
            .resideInAPackage("vn.anttcs..")
            .should(new ArchCondition<>("keep the line of the house") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> !mayKnow(
                                    type.getPackageName(),
                                    dependency.getTargetClass().getPackageName()))
                            .forEach(dependency ->
                                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
                }
            });

    private static boolean mayKnow(String from, String to) {
        int own = FEATURES.indexOf(part(from, 2));
        int other = FEATURES.indexOf(part(to, 2));
        if (own < 0 || other < 0) {
            return true;
        }
        String fromRole = part(from, 3);
        String toRole = part(to, 3);
        if (own == other) {
            return toRole.equals("api") || outward(fromRole, toRole);
        }
        boolean inward = other > own;
        return inward && (toRole.equals("api") || toRole.equals("service")) && !fromRole.equals("rule");
    }

    private static boolean outward(String from, String to) {
        int fromPlace = ROLES.indexOf(from);
        int toPlace = ROLES.indexOf(to);
        return from.equals("api")
                ? to.equals("rule") || to.equals("api")
                : fromPlace < 0 || toPlace < 0 || fromPlace <= toPlace;
    }

    private static String part(String packageName, int index) {
        String[] parts = packageName.split("\\.", -1);
        return packageName.startsWith("vn.anttcs.") && parts.length > index ? parts[index] : "";
    }
}
