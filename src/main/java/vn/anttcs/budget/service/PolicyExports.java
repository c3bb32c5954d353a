package vn.anttcs.budget.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.budget.api.GetPolicyWorkbook;
import vn.anttcs.budget.api.PolicyWorkbook;
import vn.anttcs.budget.persistence.PolicyRow;

/** Xuất chính sách cho cán bộ pháp chế. */
@Stateless
public class PolicyExports {
    @Inject
    private PolicySight sight;

    @Inject
    private PolicyReading reading;

    /** A policy in words, as a workbook. */
    @Operation(value = "getPolicyWorkbook", right = Right.POLICY_READ, territory = Territory.FILTERED)
    public PolicyWorkbook getPolicyWorkbook(GetPolicyWorkbook query) {
        PolicyRow row = sight.see(query.policyCode(), query.revision(), Right.POLICY_READ, "policyCode");
        byte[] content = PolicyWorkbookWriting.content(row.head(), reading.policy(row));
        return new PolicyWorkbook(
                row.head().policyCode(),
                row.head().revision(),
                "chinh-sach-%s-%d.xlsx"
                        .formatted(row.head().policyCode(), row.head().revision()),
                Workbooks.MEDIA_TYPE,
                content,
                PaymentSets.checksum(content));
    }
}
