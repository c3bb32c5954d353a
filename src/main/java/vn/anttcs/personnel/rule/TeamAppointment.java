package vn.anttcs.personnel.rule;

import java.util.Objects;
import vn.anttcs.shared.DateRange;

/**
 * Bố trí trong Tổ: one place of a team taken over a period.
 *
 * @param period the days on which the place is taken
 * @param position the position in the team
 */
public record TeamAppointment(DateRange period, Position position) {

    public TeamAppointment {
        Objects.requireNonNull(period, "an appointment holds for a period");
        Objects.requireNonNull(position, "an appointment is to a position");
    }
}
