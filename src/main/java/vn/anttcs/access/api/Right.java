package vn.anttcs.access.api;

/** Quyền: what a role may allow. A grant gives the rights of its role for a unit and all below it. */
public enum Right {
    /** Read the map: everybody who is signed in. */
    MAP_READ,
    /** Change the map: change sets, attributes of units, public holidays and other national data. */
    MAP_WRITE,
    /** Read residential units, teams and authorised numbers. */
    FORCE_READ,
    /** Change residential units and teams. */
    FORCE_WRITE,
    /** Decide the number of teams and of members (Law 30/2023/QH15, Art. 14.4, 17.2: the province). */
    ESTABLISHMENT_WRITE,
    /** Read members; citizen id and phone stay masked. */
    MEMBER_READ,
    /** See citizen id and phone in full. */
    PERSONAL_DATA_READ,
    /** Applications, recognition, transfer, discharge and every other act on members. */
    MEMBER_WRITE,
    /** Read duty sheets, duty plans, training orders and mobilisation orders. */
    DUTY_READ,
    /** Enter, correct and submit duty sheets. */
    DUTY_WRITE,
    /** Make and withdraw duty plans, training orders and mobilisation orders. */
    DUTY_ORDER,
    /** Confirm or return duty sheets that somebody else entered. */
    DUTY_CONFIRM,
    /** Load files. */
    IMPORT,
    /** Load files of duty, and of nothing else. */
    DUTY_IMPORT,
    /** Read policies, and what they give each member. */
    POLICY_READ,
    /** Load and propose policies. */
    POLICY_WRITE,
    /** Release or return what somebody else proposed. */
    POLICY_RELEASE,
    /** Read payment runs. */
    PAYMENT_READ,
    /** Prepare and cancel payment runs, and note what was paid and returned. */
    PAYMENT_WRITE,
    /** Approve payment runs that somebody else prepared. */
    PAYMENT_APPROVE,
    /** Read simulations of policies. */
    SIMULATION_READ,
    /** Start and stop simulations of policies. */
    SIMULATION_RUN,
    /** Read claims of Art. 24 and what they give. */
    CLAIM_READ,
    /** Take, complete, forward and withdraw claims of Art. 24. */
    CLAIM_WRITE,
    /** Appraise claims of Art. 24, and decide those that somebody else has taken. */
    CLAIM_DECIDE,
    /** Read stores, holdings and norms of equipment. */
    EQUIPMENT_READ,
    /** Receive, hand out, take back and write off equipment. */
    EQUIPMENT_MANAGE,
    /** Change the catalogue of equipment for the nation, and norms for the own territory. */
    EQUIPMENT_CATALOGUE,
    /** Read budgets: what was allocated, spent and remains. */
    BUDGET_READ,
    /** Allocate budgets by decision, set ceilings and decide estimates. */
    BUDGET_ALLOCATE,
    /** Record spending beside payment runs, and take it back. */
    SPENDING_RECORD,
    /** Draft, adjust and submit estimates. */
    BUDGET_PLAN,
    /** Settle budget years, and open them again. */
    BUDGET_SETTLE,
    /** Manage accounts and grants. */
    ACCOUNT_WRITE,
    /** Read accounts and the audit trail. */
    AUDIT_READ
}
