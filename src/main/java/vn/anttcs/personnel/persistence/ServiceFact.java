package vn.anttcs.personnel.persistence;

import vn.anttcs.personnel.rule.MemberStatus;
import vn.anttcs.personnel.rule.Position;

/**
 * Quá trình tham gia: where a member stands for a while.
 *
 * @param teamId the team served in or applied for; the last one after a discharge or a death
 * @param post the position in it
 * @param reason why, where the law or the procedure asks for a reason
 */
public record ServiceFact(MemberStatus status, Long teamId, Position post, String reason) {}
