package vn.anttcs.personnel.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.shared.Decision;

/**
 * Ghi chức danh kiêm nhiệm: which other posts a member holds from a day on; it replaces what was recorded for the days.
 *
 * @param validTo first day on which it no longer holds, or null for open
 * @param posts the posts; none records that no other post is held
 * @param decision the act by which the member holds them, or null
 * @param version expected version of the member, or null
 */
public record SetOtherPosts(
        @NotBlank @Size(max = 20) String memberNo,
        @NotNull LocalDate validFrom,
        LocalDate validTo,
        @Size(max = 10) @Valid List<OtherPost> posts,
        @Valid Decision decision,
        @Positive Long version) {}
