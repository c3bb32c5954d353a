package vn.anttcs.personnel.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * Orders that a file no longer counts; it stays readable for earlier days.
 *
 * @param version version of the member that the caller has seen, or null when it does not matter
 */
public record RemoveFile(
        @NotBlank @Size(max = 20) String memberNo,
        @NotBlank @Size(max = 20) String fileNo,
        @NotBlank @Size(max = 500) String reason,
        @PositiveOrZero Long version) {}
