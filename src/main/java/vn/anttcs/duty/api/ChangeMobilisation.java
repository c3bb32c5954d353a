package vn.anttcs.duty.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.shared.Decision;

/**
 * Thay đổi lệnh điều động: replaces what an order says, by another decision and with a reason.
 *
 * @param lastDay last day, inclusive
 * @param members all who are named from now on
 * @param travelDong travel for each member and the whole order, in đồng
 * @param mealDong meals for each member and day, in đồng
 * @param lodgingNights nights of lodging for each member
 * @param lodgingDong lodging for each member and night, in đồng
 * @param version version that the caller has seen, or null when it does not matter
 */
public record ChangeMobilisation(
        @NotBlank @Size(max = 20) String orderNo,
        @NotBlank @Pattern(regexp = "\\d{5}") String placeCode,
        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay,
        @NotBlank @Size(max = 200) String purpose,
        @NotEmpty @Size(max = 500) List<@Valid MobilisedMember> members,
        @PositiveOrZero @Max(1_000_000_000) Long travelDong,
        @PositiveOrZero @Max(1_000_000_000) Long mealDong,
        @Min(0) @Max(400) Integer lodgingNights,
        @PositiveOrZero @Max(1_000_000_000) Long lodgingDong,
        @NotBlank @Size(max = 500) String reason,
        @NotNull @Valid Decision decision,
        @PositiveOrZero Long version) {}
