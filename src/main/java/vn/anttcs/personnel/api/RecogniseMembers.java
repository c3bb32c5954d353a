package vn.anttcs.personnel.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.shared.Decision;

/**
 * Công nhận nhiều thành viên trong một quyết định: all of them or none.
 *
 * @param recognisedOn first day of service of all
 * @param items the candidates, each once
 */
public record RecogniseMembers(
        @NotNull LocalDate recognisedOn,
        @NotNull @Valid Decision decision,
        @NotEmpty @Size(max = 500) List<@Valid RecognitionItem> items) {}
