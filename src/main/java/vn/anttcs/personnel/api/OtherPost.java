package vn.anttcs.personnel.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Chức danh kiêm nhiệm: a post that a member holds besides, since some resolutions pay its holder less.
 *
 * @param post the word by which policies know it, such as {@code VILLAGE_HEAD}
 * @param title as it is called there, or null
 */
public record OtherPost(
        @NotBlank @Size(max = 60) @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}")
        String post,

        @Size(max = 200) String title) {}
