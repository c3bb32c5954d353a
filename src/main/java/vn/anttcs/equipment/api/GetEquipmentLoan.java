package vn.anttcs.equipment.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Asks for one loan as it stood on a day, for those who see the lender or the borrower.
 */
public record GetEquipmentLoan(@NotBlank @Size(max = 20) String loanNo, LocalDate validOn, Instant knownOn) {}
