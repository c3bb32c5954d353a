package vn.anttcs.access.api;

import java.util.List;

/**
 * Đề nghị chuyển quyền: a grant on a unit that has ended, and where it may go.
 *
 * @param unitCode the last code of the ended unit
 */
public record GrantMove(String grantNo, String userName, Role role, String unitCode, List<ProposedUnit> successors) {}
