package vn.anttcs.personnel.api;

import java.time.LocalDate;
import java.util.Set;
import vn.anttcs.personnel.rule.EducationLevel;
import vn.anttcs.personnel.rule.MemberStatus;
import vn.anttcs.personnel.rule.Position;
import vn.anttcs.personnel.rule.PriorityGroup;
import vn.anttcs.shared.DateRange;

/**
 * Quãng tham gia: what holds of a serving or suspended member over some days, for features that compute with it.
 *
 * @param memberId internal id of the member
 * @param days the days on which all of it holds
 * @param status {@code SERVING} or {@code SUSPENDED}
 * @param teamId internal id of the team
 * @param recognisedOn first day of the present membership, which a transfer or suspension does not interrupt
 * @param dateOfBirth date of birth
 * @param education highest level, or null when not recorded
 * @param ethnicity as recorded, or null
 * @param priorityGroup group of priority, or null for none
 * @param insurance insurance facts, or null when not recorded
 * @param otherPosts posts held besides; empty when none is held, null when nobody recorded anything
 */
public record MemberStretch(
        long memberId,
        DateRange days,
        MemberStatus status,
        long teamId,
        Position position,
        LocalDate recognisedOn,
        LocalDate dateOfBirth,
        EducationLevel education,
        String ethnicity,
        PriorityGroup priorityGroup,
        InsuranceRecord insurance,
        Set<String> otherPosts) {}
