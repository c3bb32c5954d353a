package vn.anttcs.exchange.api;

/**
 * A file, or one part of it, that an import hands out.
 *
 * @param fileName a name to save it under
 * @param partNo which part this is
 * @param parts how many there are; 0 when there is nothing to correct
 * @param content CSV in UTF-8
 * @param checksum SHA-256 of the content in hexadecimal digits
 */
@SuppressWarnings("ArrayRecordComponent")
public record ImportFile(String fileName, long partNo, long parts, byte[] content, String checksum) {}
