package vn.anttcs.duty.rule;

import vn.anttcs.law.LegalBasis;

/** Loại nhiệm vụ: what a member was on duty for, each with the point of the law that makes it earn money. */
public enum DutyKind {
    /** Trực đêm: from 22:00 of the day to 06:00 of the next. */
    NIGHT("23.2b"),
    /** Làm nhiệm vụ vào ngày nghỉ hằng tuần. */
    DAY_OFF("23.2b"),
    /** Làm nhiệm vụ vào ngày nghỉ lễ, tết. */
    PUBLIC_HOLIDAY("23.2b"),
    /** Công việc nặng nhọc, độc hại, nguy hiểm. */
    HEAVY_WORK("23.2b"),
    /** Làm nhiệm vụ tại địa bàn biên giới, hải đảo, miền núi, đặc biệt khó khăn, trọng điểm quốc phòng. */
    AREA_DAY("23.2c"),
    /** Ca làm nhiệm vụ: with a number of hours. */
    SHIFT("23.2b"),
    /** Ngày tập huấn. */
    TRAINING_DAY("23.2a"),
    /** Ngày được điều động ngoài phạm vi địa bàn. */
    MOBILISATION_DAY("23.2d");

    private final String point;

    DutyKind(String point) {
        this.point = point;
    }

    /** The point of Law 30/2023/QH15 on which the kind rests. */
    public LegalBasis basis() {
        return DutyLaw.law(point);
    }
}
