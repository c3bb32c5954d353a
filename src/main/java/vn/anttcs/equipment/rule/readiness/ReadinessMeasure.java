package vn.anttcs.equipment.rule.readiness;

/** Điều kiện sẵn sàng: what a team may be asked to have. */
public enum ReadinessMeasure {
    /** Số thành viên đang tham gia, không tính người tạm đình chỉ. */
    MEMBERS,
    /** Số thành viên có giấy chứng nhận sử dụng còn giá trị. */
    CERTIFIED_MEMBERS,
    /** Số trang bị dùng được, không quá hạn kiểm tra, giấy tờ không hết hạn. */
    EQUIPMENT
}
