package vn.anttcs.budget.api;

import java.util.List;

/**
 * So sánh chính sách: what one policy changes against another one, one sentence for each change; none when both mean the
 * same. Names and citations are not compared.
 */
public record PolicyComparison(
        String policyCode, long revision, String otherCode, long otherRevision, List<PolicyNote> changes) {}
