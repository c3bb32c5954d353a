package vn.anttcs.personnel.api;

import java.time.LocalDate;
import java.util.Set;
import vn.anttcs.shared.DateRange;

/**
 * Quãng tham gia: what holds of a serving or suspended member over some days, for features that compute with it.
 *
 * @param memberId internal id of the member
 * @param days the days on which all of it holds
 * @param suspended whether the member is suspended and not serving
 * @param teamId internal id of the team
 * @param position {@code HEAD}, {@code DEPUTY} or {@code MEMBER}
 * @param recognisedOn first day of the present membership, which a transfer or suspension does not interrupt
 * @param dateOfBirth date of birth, or null where the person was not asked for
 * @param education highest level, or null when not recorded
 * @param ethnicity as recorded, or null
 * @param priorityGroup group of priority, or null for none
 * @param insurance insurance facts, or null when not recorded
 * @param otherPosts posts held besides; empty when none is held, null when nobody recorded anything
 */
public record MemberStretch(
        long memberId,
        DateRange days,
        boolean suspended,
        long teamId,
        String position,
        LocalDate recognisedOn,
        LocalDate dateOfBirth,
        String education,
        String ethnicity,
        String priorityGroup,
        InsuranceRecord insurance,
        Set<String> otherPosts) {}
