package vn.anttcs.personnel.rule;

import static vn.anttcs.personnel.rule.ForceLaw.circular;
import static vn.anttcs.personnel.rule.ForceLaw.law;
import static vn.anttcs.personnel.rule.ForceLaw.sinceInForce;

import java.util.Set;
import vn.anttcs.law.Timeline;
import vn.anttcs.shared.AreaFeature;
import vn.anttcs.shared.Percent;

/** Quy định về tuyển chọn: the dated, cited numbers of selection and recognition. */
public final class SelectionLaw {

    /** Age in full years from which a person may join. */
    public static final Timeline<Integer> MINIMUM_AGE = sinceInForce("selection.minimumAge", 18, law("13.1"));

    /** Age in full years up to which a person may join without a decision of the approver. */
    public static final Timeline<Integer> MAXIMUM_AGE = sinceInForce("selection.maximumAge", 70, law("13.1"));

    /** Who may decide to take a healthy person above the maximum age. */
    public static final Timeline<String> APPROVER_ABOVE_MAXIMUM_AGE =
            sinceInForce("selection.approverAboveMaximumAge", "COMMUNE_COMMITTEE_CHAIR", law("13.1"));

    /** Schooling that a candidate needs. */
    public static final Timeline<EducationLevel> SCHOOLING =
            sinceInForce("selection.schooling", EducationLevel.LOWER_SECONDARY, law("13.3"));

    /** Schooling that is enough in the areas of {@link #AREAS_OF_LOWER_SCHOOLING}. */
    public static final Timeline<EducationLevel> LOWER_SCHOOLING =
            sinceInForce("selection.lowerSchooling", EducationLevel.PRIMARY, law("13.3"));

    /** The features of an area any of which lowers the schooling needed. */
    public static final Timeline<Set<AreaFeature>> AREAS_OF_LOWER_SCHOOLING = sinceInForce(
            "selection.areasOfLowerSchooling",
            Set.of(
                    AreaFeature.BORDER,
                    AreaFeature.ISLAND,
                    AreaFeature.MOUNTAIN,
                    AreaFeature.SPECIALLY_DIFFICULT,
                    AreaFeature.ETHNIC_MINORITY),
            law("13.3"));

    /** The declarations that a candidate makes, all of which must be yes. */
    public static final Timeline<Set<Declaration>> DECLARATIONS =
            sinceInForce("selection.declarations", Set.of(Declaration.values()), law("13.2"));

    /** Years of registered residence where the application is made. */
    public static final Timeline<Integer> RESIDENCE_YEARS = sinceInForce("selection.residenceYears", 1, law("13.4"));

    /** The groups that need no years of residence. */
    public static final Timeline<Set<PriorityGroup>> GROUPS_WITHOUT_RESIDENCE_YEARS =
            sinceInForce("selection.groupsWithoutResidenceYears", Set.of(PriorityGroup.values()), law("15.3"));

    /** Certificates of sufficient health needed. */
    public static final Timeline<Integer> HEALTH_CERTIFICATES =
            sinceInForce("selection.healthCertificates", 1, law("13.5"));

    /** The share of council members present that the votes for a candidate must exceed. */
    public static final Timeline<Percent> COUNCIL_MAJORITY =
            sinceInForce("selection.councilMajority", Percent.of("50"), circular("3"));

    /** Working days for the commune police to propose, from the minutes of the council. */
    public static final Timeline<Integer> WORKING_DAYS_TO_PROPOSE =
            sinceInForce("selection.workingDaysToPropose", 5, circular("4.1"));

    /** Working days for the chair to decide, from receipt of the proposal. */
    public static final Timeline<Integer> WORKING_DAYS_TO_DECIDE =
            sinceInForce("selection.workingDaysToDecide", 5, circular("4.3"));

    private SelectionLaw() {}
}
