package vn.anttcs.equipment.api;

import java.time.Instant;
import java.util.List;

/**
 * Trang của danh sách Tổ và mức sẵn sàng.
 *
 * @param next the cursor of the next page, or null on the last one
 */
public record ReadyTeamPage(List<ReadyTeam> items, String next, Instant knownOn) {}
