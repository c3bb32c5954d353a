package vn.anttcs.budget.api;

/**
 * Bảng tính của chính sách: one revision in words. The package remains what counts.
 *
 * @param fileName a name to save it under
 * @param mediaType of an Office Open XML workbook
 * @param checksum SHA-256 of the content in hexadecimal digits; the same revision always gives the same
 */
@SuppressWarnings("ArrayRecordComponent")
public record PolicyWorkbook(
        String policyCode, long revision, String fileName, String mediaType, byte[] content, String checksum) {}
