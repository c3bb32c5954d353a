package vn.anttcs.access.service;

/** The kinds of records by which a command names its territory. */
public enum RecordKind {
    UNIT,
    RESIDENTIAL_UNIT,
    TEAM,
    MEMBER,
    ACCOUNT,
    DUTY_SHEET,
    DUTY_PLAN,
    MOBILISATION,
    PAYMENT_RUN,
    EQUIPMENT_STORE,
    EQUIPMENT_CHECK
}
