package vn.anttcs.exchange.api;

/**
 * One commune of an import.
 *
 * @param read rows read
 * @param stored rows stored: all of them or none
 * @param refused rows refused
 */
public record ImportCommune(String communeCode, long read, long stored, long refused) {}
