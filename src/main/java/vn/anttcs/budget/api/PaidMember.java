package vn.anttcs.budget.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Names a member of a run.
 */
public record PaidMember(@NotBlank @Size(max = 20) String memberNo) {}
