package vn.anttcs.budget.rule.policy;

import java.time.LocalDate;
import java.util.Objects;

/** Địa bàn áp dụng: one part of the area in which a policy holds. */
public sealed interface Territory {

    /**
     * The unit that held the code on the day, and what followed it whole.
     *
     * @param code the code of the unit
     * @param on the day on which the code meant it
     */
    record OfUnit(String code, LocalDate on) implements Territory {
        public OfUnit {
            Objects.requireNonNull(code, "a unit has a code");
            Objects.requireNonNull(on, "a code means a unit only together with a day");
        }
    }

    /**
     * What was the province until 30 June 2025.
     *
     * @param province its two digits
     */
    record OfFormerProvince(String province) implements Territory {
        public OfFormerProvince {
            Objects.requireNonNull(province, "a former province has its two digits");
        }
    }
}
