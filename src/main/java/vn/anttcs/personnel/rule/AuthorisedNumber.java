package vn.anttcs.personnel.rule;

import java.util.Objects;
import vn.anttcs.law.LegalBasis;
import vn.anttcs.shared.DateRange;

/**
 * Số lượng thành viên được giao: how many members a team may have over a period, by decision of the
 * province (Law 30/2023/QH15, Art. 14.4).
 *
 * @param period the days for which the number holds
 * @param members places in the team, head and deputies included
 * @param heads how many of them may be head
 * @param deputies how many of them may be deputy
 * @param basis the decision or article that sets the number
 */
public record AuthorisedNumber(DateRange period, int members, int heads, int deputies, LegalBasis basis) {

    public AuthorisedNumber {
        Objects.requireNonNull(period, "an authorised number holds for a period");
        Objects.requireNonNull(basis, "an authorised number has a citation");
        if (members < 0 || heads < 0 || deputies < 0) {
            throw new IllegalArgumentException("an authorised number is not negative");
        }
    }

    /** The usual case of one head and one deputy, resting on the law alone. */
    public static AuthorisedNumber of(DateRange period, int members) {
        return of(period, members, ForceLaw.law("14.4"));
    }

    /** The usual case of one head and one deputy, resting on the province's decision. */
    public static AuthorisedNumber of(DateRange period, int members, LegalBasis basis) {
        return new AuthorisedNumber(period, members, 1, 1, basis);
    }
}
