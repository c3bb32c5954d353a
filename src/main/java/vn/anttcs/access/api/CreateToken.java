package vn.anttcs.access.api;

import jakarta.validation.constraints.Size;

/**
 * Cấp mã phiên: asks for a bearer token for the account that has signed in by password.
 *
 * @param purpose what it is for, in words, to find it again
 */
public record CreateToken(@Size(max = 100) String purpose) {}
