package vn.anttcs.personnel.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import vn.anttcs.personnel.rule.FileKind;

/**
 * Keeps a file with a member.
 *
 * @param fileName a name without folders
 * @param mediaType image/jpeg, image/png or application/pdf; the content must begin as that type does
 * @param content at most 5 MB
 * @param version version of the member that the caller has seen, or null when it does not matter
 */
@SuppressWarnings("ArrayRecordComponent")
public record AttachFile(
        @NotBlank @Size(max = 20) String memberNo,
        @NotNull FileKind kind,

        @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\p{Cntrl}/\\\\:*?\"<>|]+")
        String fileName,

        @NotBlank @Size(max = 60) String mediaType,
        @NotNull @Size(min = 1, max = MAXIMUM) byte[] content,
        @PositiveOrZero Long version) {
    /** Length of the largest file that is kept, in bytes. */
    public static final int MAXIMUM = 5 * 1024 * 1024;
}
