package vn.anttcs.budget.api;

import java.time.LocalDate;

/**
 * Số lượng thành viên theo tiêu chí, added over all teams on a day; a place of several teams counts once.
 *
 * @param teamsWithoutNumber teams for which the rules give no number
 * @param leastMembers the least members by the rules
 * @param mostMembers the most members by the rules
 * @param authorisedMembers by decision
 * @param strength how many serve
 */
public record SimulationHeadcount(
        LocalDate onDay,
        long teams,
        long teamsWithoutNumber,
        long leastMembers,
        long mostMembers,
        long authorisedMembers,
        long strength) {}
