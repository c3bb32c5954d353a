package vn.anttcs.equipment.rule.vehicle;

/** Loại giấy tờ xe. */
public enum VehiclePaperKind {
    /** Chứng nhận đăng ký xe. */
    REGISTRATION,
    /** Chứng nhận kiểm định. */
    INSPECTION,
    /** Bảo hiểm trách nhiệm dân sự. */
    INSURANCE
}
