package vn.anttcs.personnel.rule;

import static vn.anttcs.personnel.rule.ForceLaw.circular;
import static vn.anttcs.personnel.rule.ForceLaw.law;
import static vn.anttcs.personnel.rule.ForceLaw.sinceInForce;

import vn.anttcs.law.Timeline;

/** Quy định về cho thôi tham gia: the dated, cited numbers of discharge. */
public final class DischargeLaw {

    /** Written requests needed for discharge on own request. */
    public static final Timeline<Integer> REQUESTS = sinceInForce("discharge.requests", 1, law("17.3a"));

    /** Medical certificates needed for discharge because of health. */
    public static final Timeline<Integer> HEALTH_CERTIFICATES =
            sinceInForce("discharge.healthCertificates", 1, law("17.3b"));

    /** Unjustified refusals or failures needed for discharge because of them. */
    public static final Timeline<Integer> REFUSALS = sinceInForce("discharge.refusals", 2, law("17.3c"));

    /** Written reminders needed, beside the refusals. */
    public static final Timeline<Integer> REMINDERS = sinceInForce("discharge.reminders", 2, law("17.3c"));

    /** Documents needed that show prosecution, a preventive measure or administrative handling. */
    public static final Timeline<Integer> MEASURE_DOCUMENTS =
            sinceInForce("discharge.measureDocuments", 1, law("17.3d"));

    /**
     * Working days for the commune police to propose, from receipt of a member's own request; other
     * grounds have no term.
     */
    public static final Timeline<Integer> WORKING_DAYS_TO_PROPOSE =
            sinceInForce("discharge.workingDaysToPropose", 5, circular("5.3a"));

    /** Working days for the chair to decide, from receipt of the proposal. */
    public static final Timeline<Integer> WORKING_DAYS_TO_DECIDE =
            sinceInForce("discharge.workingDaysToDecide", 5, circular("5.3c"));

    private DischargeLaw() {}
}
