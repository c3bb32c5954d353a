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
 * Điều động: orders members to duty outside their own area.
 *
 * @param orderingUnit code of the unit whose body orders it and pays
 * @param placeCode code of the commune to which they are sent
 * @param lastDay last day, inclusive
 * @param purpose what for
 * @param members each once
 * @param travelDong travel for each member and the whole order, in đồng
 * @param mealDong meals for each member and day, in đồng
 * @param lodgingNights nights of lodging for each member
 * @param lodgingDong lodging for each member and night, in đồng
 */
public record OrderMobilisation(
        @NotBlank @Pattern(regexp = "\\d{2}|\\d{3}|\\d{5}") String orderingUnit,
        @NotBlank @Pattern(regexp = "\\d{5}") String placeCode,
        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay,
        @NotBlank @Size(max = 200) String purpose,
        @NotEmpty @Size(max = 500) List<@Valid MobilisedMember> members,
        @PositiveOrZero @Max(1_000_000_000) Long travelDong,
        @PositiveOrZero @Max(1_000_000_000) Long mealDong,
        @Min(0) @Max(400) Integer lodgingNights,
        @PositiveOrZero @Max(1_000_000_000) Long lodgingDong,
        @NotNull @Valid Decision decision) {}
