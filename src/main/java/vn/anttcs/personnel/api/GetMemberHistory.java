package vn.anttcs.personnel.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** Asks for everything that was ever recorded of a member up to a recorded time. */
public record GetMemberHistory(@NotBlank @Size(max = 20) String memberNo, Instant knownOn) {}
