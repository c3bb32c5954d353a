package vn.anttcs.budget.api;

/**
 * Tệp kết quả mô phỏng, or a part of it; only the first part has the headings.
 *
 * @param parts how many parts there are
 * @param checksum SHA-256 of the content
 */
@SuppressWarnings("ArrayRecordComponent")
public record SimulationFile(String fileName, long partNo, long parts, byte[] content, String checksum) {}
