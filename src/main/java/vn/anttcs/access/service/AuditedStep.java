package vn.anttcs.access.service;

/**
 * A step of work that goes on after its call, as the audit trail keeps it.
 *
 * @param operation a name for the step; none of the contracts
 * @param outcome DONE, or how else the step ended
 * @param decisionNumber the decision on which the step rests, or null when there is none or more than one
 * @param said what the step did, without personal data
 * @param recordNo public number of the record to which it belongs
 * @param unitId where it took place, or null for wherever the caller is at work
 */
public record AuditedStep(
        String operation, String outcome, String decisionNumber, Record said, String recordNo, Long unitId) {}
