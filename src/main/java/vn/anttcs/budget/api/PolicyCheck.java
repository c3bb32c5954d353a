package vn.anttcs.budget.api;

import java.util.List;

/**
 * Kết quả kiểm tra: every mistake of a package.
 *
 * @param loadable whether it can be loaded as it is: there is no mistake
 */
public record PolicyCheck(List<PolicyFinding> items, boolean loadable) {}
