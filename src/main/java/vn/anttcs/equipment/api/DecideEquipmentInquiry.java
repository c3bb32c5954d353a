package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.shared.Decision;

/**
 * Kết luận xác minh, by somebody who did not open it.
 *
 * @param holder who had it
 * @param inquiryNo number of the inquiry
 * @param decidedOn the day of the decision
 * @param finding what was found
 * @param answerable who is answerable and pays how much; nobody when absent
 * @param decision on which it rests
 */
public record DecideEquipmentInquiry(
        @Valid EquipmentHolder holder,
        @NotBlank @Size(max = 20) String inquiryNo,
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 2000) String finding,
        @Size(max = 50) List<@Valid AnswerablePerson> answerable,
        @NotNull @Valid Decision decision,
        Long version) {}
