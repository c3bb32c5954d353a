package vn.anttcs.access.rule;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.api.Role;

/** Bảng quyền theo vai trò: the one table of what each role may do. What does not stand here is denied. */
public final class RoleRights {
    private static final Map<Role, Set<Right>> TABLE = table();

    private RoleRights() {}

    private static Map<Role, Set<Right>> table() {
        Map<Role, Set<Right>> table = new EnumMap<>(Role.class);
        table.put(Role.ADMINISTRATOR, EnumSet.allOf(Right.class));
        table.put(
                Role.PROVINCIAL_OFFICER,
                EnumSet.of(
                        Right.BUDGET_READ,
                        Right.BUDGET_ALLOCATE,
                        Right.EQUIPMENT_READ,
                        Right.EQUIPMENT_MANAGE,
                        Right.EQUIPMENT_CATALOGUE,
                        Right.CLAIM_READ,
                        Right.CLAIM_WRITE,
                        Right.CLAIM_DECIDE,
                        Right.MAP_READ,
                        Right.FORCE_READ,
                        Right.FORCE_WRITE,
                        Right.ESTABLISHMENT_WRITE,
                        Right.MEMBER_READ,
                        Right.MEMBER_WRITE,
                        Right.PERSONAL_DATA_READ,
                        Right.DUTY_READ,
                        Right.DUTY_ORDER,
                        Right.DUTY_CONFIRM,
                        Right.IMPORT,
                        Right.DUTY_IMPORT,
                        Right.POLICY_READ,
                        Right.POLICY_RELEASE,
                        Right.PAYMENT_READ,
                        Right.PAYMENT_APPROVE,
                        Right.SIMULATION_READ,
                        Right.SIMULATION_RUN));
        table.put(
                Role.COMMUNE_OFFICER,
                EnumSet.of(
                        Right.BUDGET_READ,
                        Right.EQUIPMENT_READ,
                        Right.EQUIPMENT_MANAGE,
                        Right.CLAIM_READ,
                        Right.CLAIM_WRITE,
                        Right.MAP_READ,
                        Right.FORCE_READ,
                        Right.MEMBER_READ,
                        Right.MEMBER_WRITE,
                        Right.PERSONAL_DATA_READ,
                        Right.DUTY_READ,
                        Right.DUTY_WRITE,
                        Right.DUTY_ORDER,
                        Right.DUTY_CONFIRM,
                        Right.DUTY_IMPORT,
                        Right.POLICY_READ,
                        Right.PAYMENT_READ));
        table.put(
                Role.FINANCE_OFFICER,
                EnumSet.of(
                        Right.BUDGET_READ,
                        Right.BUDGET_ALLOCATE,
                        Right.SPENDING_RECORD,
                        Right.BUDGET_PLAN,
                        Right.BUDGET_SETTLE,
                        Right.EQUIPMENT_READ,
                        Right.CLAIM_READ,
                        Right.MAP_READ,
                        Right.FORCE_READ,
                        Right.MEMBER_READ,
                        Right.DUTY_READ,
                        Right.POLICY_READ,
                        Right.POLICY_WRITE,
                        Right.POLICY_RELEASE,
                        Right.PAYMENT_READ,
                        Right.PAYMENT_WRITE,
                        Right.PAYMENT_APPROVE,
                        Right.SIMULATION_READ,
                        Right.SIMULATION_RUN));
        table.put(
                Role.AUDITOR,
                EnumSet.of(
                        Right.BUDGET_READ,
                        Right.EQUIPMENT_READ,
                        Right.CLAIM_READ,
                        Right.MAP_READ,
                        Right.FORCE_READ,
                        Right.MEMBER_READ,
                        Right.DUTY_READ,
                        Right.AUDIT_READ,
                        Right.POLICY_READ,
                        Right.PAYMENT_READ,
                        Right.SIMULATION_READ));
        table.put(
                Role.INTEGRATION,
                EnumSet.of(
                        Right.BUDGET_READ,
                        Right.SPENDING_RECORD,
                        Right.EQUIPMENT_READ,
                        Right.EQUIPMENT_MANAGE,
                        Right.CLAIM_READ,
                        Right.CLAIM_WRITE,
                        Right.MAP_READ,
                        Right.FORCE_READ,
                        Right.MEMBER_READ,
                        Right.MEMBER_WRITE,
                        Right.DUTY_READ,
                        Right.DUTY_WRITE,
                        Right.DUTY_ORDER,
                        Right.IMPORT,
                        Right.DUTY_IMPORT,
                        Right.POLICY_READ,
                        Right.PAYMENT_READ,
                        Right.PAYMENT_WRITE));
        table.put(Role.COUNCIL_READER, EnumSet.of(Right.MAP_READ, Right.SIMULATION_READ, Right.SIMULATION_RUN));
        return table;
    }

    /** The rights of a role. */
    public static Set<Right> of(Role role) {
        return EnumSet.copyOf(TABLE.get(role));
    }

    /** Whether a role has a right. */
    public static boolean has(Role role, Right right) {
        return TABLE.get(role).contains(right);
    }
}
