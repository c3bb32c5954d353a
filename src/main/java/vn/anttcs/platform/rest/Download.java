package vn.anttcs.platform.rest;

/**
 * A file to answer with.
 *
 * @param fileName the name under which a client may keep it
 * @param mediaType its own type
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record Download(String fileName, String mediaType, byte[] content) {}
