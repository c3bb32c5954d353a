package vn.anttcs.budget.api;

/**
 * Tệp của đợt chi trả.
 *
 * @param fileName a name to save it under
 * @param checksum SHA-256 of the content in hexadecimal digits
 */
@SuppressWarnings("ArrayRecordComponent")
public record PaymentFile(String fileName, String mediaType, byte[] content, String checksum) {}
