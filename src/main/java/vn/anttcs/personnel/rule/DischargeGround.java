package vn.anttcs.personnel.rule;

/**
 * Căn cứ cho thôi tham gia: the closed list of Law 30/2023/QH15, Art. 17.3. Age is not in it: a
 * member who reaches 70 stays.
 */
public enum DischargeGround {
    /** Có đơn xin thôi (17.3a). */
    OWN_REQUEST,
    /** Không bảo đảm sức khỏe (17.3b). */
    HEALTH,
    /** Không chấp hành nhiệm vụ từ hai lần, đã được nhắc nhở bằng văn bản từ hai lần (17.3c). */
    REPEATED_REFUSAL,
    /** Bị khởi tố bị can (17.3d). */
    PROSECUTION,
    /** Bị áp dụng biện pháp ngăn chặn (17.3d). */
    PREVENTIVE_MEASURE,
    /** Bị áp dụng biện pháp xử lý hành chính (17.3d). */
    ADMINISTRATIVE_HANDLING
}
