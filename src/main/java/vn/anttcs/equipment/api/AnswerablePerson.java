package vn.anttcs.equipment.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Người chịu trách nhiệm.
 *
 * @param fullName name
 * @param memberNo number, of a member of the force, or null
 * @param compensationDong what is to be paid, in đồng; 0 when nothing is
 */
public record AnswerablePerson(
        @NotBlank @Size(max = 120) String fullName,
        @Size(max = 20) String memberNo,
        @NotNull @Min(0) @Max(1_000_000_000_000L) Long compensationDong) {}
