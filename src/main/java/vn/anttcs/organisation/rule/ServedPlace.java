package vn.anttcs.organisation.rule;

import java.util.Objects;
import vn.anttcs.shared.DateRange;

/** Vị trí có người: a place of a team taken by a member over a period, as head, as deputy or as neither. */
public record ServedPlace(DateRange period, boolean head, boolean deputy) {
    public ServedPlace {
        Objects.requireNonNull(period, "a place is taken for a period");
    }
}
