package vn.anttcs.duty.persistence;

import java.time.YearMonth;

/**
 * The identity of a duty sheet.
 *
 * @param sheetNo public number, for life
 * @param version grows with each change
 */
public record SheetAnchor(long id, String sheetNo, long teamId, YearMonth month, long version) {}
