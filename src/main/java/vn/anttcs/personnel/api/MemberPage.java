package vn.anttcs.personnel.api;

import java.time.Instant;
import java.util.List;

/**
 * Trang danh sách thành viên.
 *
 * @param next the cursor of the next page, or null on the last one
 */
public record MemberPage(List<MemberSummary> items, String next, Instant knownOn) {}
