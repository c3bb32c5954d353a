package vn.anttcs.equipment.api;

/**
 * Phiếu, biên bản kiểm kê để in.
 *
 * @param fileName a name to save it under
 * @param checksum SHA-256 of the content in hexadecimal digits
 */
@SuppressWarnings("ArrayRecordComponent")
public record StocktakeFile(String fileName, String mediaType, byte[] content, String checksum) {}
