package vn.anttcs.budget.api;

import java.util.List;

/**
 * Kết quả kiểm tra: every mistake of a package; none means that it can be loaded.
 */
public record PolicyCheck(List<PolicyFinding> items) {}
