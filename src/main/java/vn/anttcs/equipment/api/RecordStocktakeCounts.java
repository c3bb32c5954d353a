package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Ghi số kiểm kê: adds to what was counted; what is counted again replaces what was said of it.
 *
 * @param holder whose holdings are counted
 * @param takeNo number of the stock-taking
 */
public record RecordStocktakeCounts(
        @Valid EquipmentHolder holder,
        @NotBlank @Size(max = 20) String takeNo,
        @NotEmpty @Size(max = 500) List<@Valid CountedLine> lines,
        Long version) {}
