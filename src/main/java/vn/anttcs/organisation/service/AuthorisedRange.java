package vn.anttcs.organisation.service;

import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Decision;

/**
 * Số lượng thành viên được giao của một Tổ trong một thời gian.
 *
 * @param period the days on which it holds
 * @param members all places, those of heads and deputies included
 * @param heads how many of them are heads
 * @param deputies how many of them are deputies
 * @param decision the decision of the province (Law 30/2023/QH15, Art. 14.4), or null when none is recorded
 */
public record AuthorisedRange(DateRange period, int members, int heads, int deputies, Decision decision) {}
