package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.equipment.rule.FundingSource;
import vn.anttcs.shared.Decision;

/**
 * Nhập kho: takes what was delivered into a store.
 *
 * @param storeNo the store
 * @param businessDay the day on which it was done
 * @param documentNo number of the delivery note or contract
 * @param supplier who delivered it, or null
 * @param fundingSource who paid
 * @param decision on which it rests, or null
 */
public record ReceiveEquipment(
        @NotBlank @Size(max = 20) String storeNo,
        @NotNull LocalDate businessDay,
        @NotBlank @Size(max = 60) String documentNo,
        @NotNull LocalDate documentDate,
        @Size(max = 200) String supplier,
        @NotNull FundingSource fundingSource,
        @NotEmpty @Size(max = 500) List<@Valid ReceivedLine> lines,
        @Valid Decision decision) {}
