package vn.anttcs.equipment.api;

/**
 * Biên bản bàn giao để in và ký.
 *
 * @param fileName a name to save it under
 * @param checksum SHA-256 of the content in hexadecimal digits
 */
@SuppressWarnings("ArrayRecordComponent")
public record HandoverFile(String fileName, String mediaType, byte[] content, String checksum) {}
