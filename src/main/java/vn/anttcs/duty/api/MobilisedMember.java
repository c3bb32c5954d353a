package vn.anttcs.duty.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Người được điều động. */
public record MobilisedMember(@NotBlank @Size(max = 20) String memberNo) {}
