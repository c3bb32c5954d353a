package vn.anttcs.equipment.rule;

/** Nguồn kinh phí (Law 30/2023/QH15, Art. 25, 26). */
public enum FundingSource {
    /** Ngân sách trung ương: means, equipment and support tools. */
    CENTRAL,
    /** Ngân sách địa phương: uniforms and badges. */
    LOCAL
}
