package vn.anttcs.organisation.api;

import java.math.BigDecimal;
import java.util.List;

/**
 * Quy mô địa bàn của Tổ: how large what a team covers is on a day, and how many members the team has, for features that
 * compute with it. The measures of several residential units are added; one that is unknown leaves the sum unknown.
 *
 * @param teamId internal id of the team
 * @param residentialUnits internal ids of what it covers, ascending
 * @param sharingTeams how many teams cover those residential units together, this one among them
 * @param households or null when unknown
 * @param residents or null when unknown
 * @param areaKm2 square kilometres, or null when unknown
 * @param authorisedMembers the number by decision, or null where none is recorded
 * @param strength how many serve, the suspended among them
 */
public record TeamExtent(
        long teamId,
        List<Long> residentialUnits,
        int sharingTeams,
        Long households,
        Long residents,
        BigDecimal areaKm2,
        Integer authorisedMembers,
        int strength) {}
