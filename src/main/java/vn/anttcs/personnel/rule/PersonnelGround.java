package vn.anttcs.personnel.rule;

import vn.anttcs.law.GroundCode;

/**
 * Lý do về nhân sự: why a step in a member's service is refused or needs approval. The comment of
 * each code lists the arguments of its text, in order; days are ISO 8601.
 */
public enum PersonnelGround implements GroundCode {
    /** Required age; first day on which the candidate has it. */
    AGE_BELOW_MINIMUM,
    /** Highest age; last day on which the candidate had it. */
    AGE_ABOVE_MAXIMUM,
    /** Required level. */
    EDUCATION_MISSING,
    /** Required level; level of the candidate. */
    EDUCATION_INSUFFICIENT,
    /** The declaration. */
    DECLARATION_MISSING,
    /** The declaration. */
    DECLARATION_DENIED,
    /** No arguments. */
    RESIDENCE_NOT_REGISTERED,
    /** Required years; day of registration; first day on which the years are full. */
    RESIDENCE_TOO_SHORT,
    /** No arguments. */
    RESIDENCE_NOT_LIVED_IN,
    /** No arguments. */
    HEALTH_CERTIFICATE_MISSING,
    /** Day of issue; last valid day or "-". */
    HEALTH_CERTIFICATE_NOT_VALID,
    /** No arguments. */
    HEALTH_NOT_SUFFICIENT,

    /** Votes; members present. */
    COUNCIL_VOTES_EXCEED_PRESENT,
    /** Votes; members present; share in percent that must be exceeded. */
    COUNCIL_MAJORITY_MISSED,
    /** Votes; places. */
    COUNCIL_PLACES_TAKEN,
    /** Votes; places. */
    COUNCIL_TIE,

    /** No arguments. */
    COUNCIL_VOTE_MISSING,
    /** No arguments. */
    PROPOSAL_MISSING,
    /** The step; its day; the step that must come before; the day of that one. */
    STEP_OUT_OF_ORDER,

    /** First day without an authorised number. */
    TEAM_WITHOUT_AUTHORISED_NUMBER,
    /** First day at fault; number of members that day, the new one included; limit. */
    TEAM_STRENGTH_EXCEEDED,
    /** First day at fault; number of heads that day, the new one included; limit. */
    TEAM_HEADS_EXCEEDED,
    /** First day at fault; number of deputies that day, the new one included; limit. */
    TEAM_DEPUTIES_EXCEEDED,
    /** Code of the other team; first day in both. */
    ALREADY_IN_A_TEAM,

    /** Pieces required; pieces dated on or before the day. */
    DISCHARGE_REQUEST_MISSING,
    /** Pieces required; pieces dated on or before the day. */
    DISCHARGE_HEALTH_CERTIFICATE_MISSING,
    /** Refusals required; refusals dated on or before the day. */
    DISCHARGE_REFUSALS_TOO_FEW,
    /** Reminders required; reminders dated on or before the day. */
    DISCHARGE_REMINDERS_TOO_FEW,
    /** Pieces required; pieces dated on or before the day. */
    DISCHARGE_MEASURE_DOCUMENT_MISSING,

    /** No arguments. */
    CITIZEN_ID_LENGTH,
    /** No arguments. */
    CITIZEN_ID_NOT_DIGITS,
    /** No arguments. */
    CITIZEN_ID_PLACE_UNKNOWN,
    /** No arguments. */
    CITIZEN_ID_SEX_MISMATCH,
    /** No arguments. */
    CITIZEN_ID_BIRTH_YEAR_MISMATCH,

    /**
     * The procedure; the member's status; the statuses from which it is legal, separated by commas.
     */
    PROCEDURE_NOT_LEGAL_FROM_STATUS,
    /** The day; first day on which anything is recorded, or "-". */
    NOT_YET_A_MEMBER,
    /** The procedure; its day; the status recorded for later; the first day of that. */
    LATER_FACT_RECORDED,
    /** Code of the team; the day. */
    NO_SUCH_TEAM,
    /** The position. */
    POSITION_UNCHANGED,
    /** The day. */
    DAY_IN_THE_FUTURE,
    /** The day. */
    NOT_IN_SERVICE_ON,

    /** The year. */
    RATING_YEAR_NOT_BEGUN,
    /** The year. */
    RATING_NOT_IN_SERVICE,
    /** The year; the grade recorded. */
    RATING_EXISTS,
    /** The year. */
    RATING_NOTHING_TO_CORRECT,

    /** Kind; number of the document held. */
    DOCUMENT_HELD_ALREADY,
    /** Number; state; first day of the state. */
    DOCUMENT_NOT_HELD,
    /** The day of the act; the day of issue. */
    DOCUMENT_ACT_BEFORE_ISSUE
}
