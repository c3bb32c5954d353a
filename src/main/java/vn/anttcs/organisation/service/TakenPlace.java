package vn.anttcs.organisation.service;

import vn.anttcs.shared.DateRange;

/**
 * One place of a team taken by a member over a period.
 *
 * @param memberNo public number of the member
 * @param head whether as Tổ trưởng
 * @param deputy whether as Tổ phó
 */
public record TakenPlace(String memberNo, DateRange period, boolean head, boolean deputy) {}
