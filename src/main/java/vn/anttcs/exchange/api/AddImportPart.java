package vn.anttcs.exchange.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Adds a part of the file. The same part again changes nothing.
 *
 * @param partNo number of the part, from 1 without gaps
 * @param content bytes of the file, cut anywhere, at most 8 MB
 * @param checksum SHA-256 of the content in hexadecimal digits
 */
@SuppressWarnings("ArrayRecordComponent")
public record AddImportPart(
        @NotBlank @Pattern(regexp = "\\d{1,15}") String importNo,
        @Min(1) @Max(100_000) long partNo,
        @NotNull @Size(min = 1, max = 8_388_608) byte[] content,
        @NotBlank @Pattern(regexp = "[0-9a-fA-F]{64}") String checksum) {}
