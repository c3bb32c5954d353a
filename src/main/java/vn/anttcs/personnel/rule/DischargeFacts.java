package vn.anttcs.personnel.rule;

import java.util.List;
import java.util.Objects;

/**
 * Hồ sơ cho thôi tham gia: on what ground a member is to be discharged, and what shows it.
 *
 * @param ground one ground of the closed list
 * @param evidence the pieces handed in
 */
public record DischargeFacts(DischargeGround ground, List<Evidence> evidence) {

    public DischargeFacts {
        Objects.requireNonNull(ground, "a discharge has a ground");
        evidence = List.copyOf(evidence);
    }
}
