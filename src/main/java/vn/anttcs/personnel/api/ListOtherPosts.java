package vn.anttcs.personnel.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** Asks which other posts a member held, holds and will hold. */
public record ListOtherPosts(@NotBlank @Size(max = 20) String memberNo, Instant knownOn) {}
