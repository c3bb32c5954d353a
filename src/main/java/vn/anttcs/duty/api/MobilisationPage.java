package vn.anttcs.duty.api;

import java.time.Instant;
import java.util.List;

/**
 * Trang lệnh điều động.
 *
 * @param next the cursor of the next page, or null on the last one
 */
public record MobilisationPage(List<Mobilisation> items, String next, Instant knownOn) {}
