package vn.anttcs.equipment.api;

/**
 * Tờ nhãn để in: labels with a code to scan, 24 on a page.
 *
 * @param fileName a name to save it under
 * @param checksum SHA-256 of the content in hexadecimal digits
 * @param labelCount number of labels
 */
@SuppressWarnings("ArrayRecordComponent")
public record EquipmentLabels(String fileName, String mediaType, byte[] content, String checksum, long labelCount) {}
